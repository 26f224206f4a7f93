#ifndef CALCO_CCURL_SHIM_H
#define CALCO_CCURL_SHIM_H

#include <curl/curl.h>

/* Swift cannot call variadic functions: one typed wrapper for each type of option that is used. */

static inline CURLcode calco_set_long(CURL *easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode calco_set_string(CURL *easy, CURLoption option, const char *value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode calco_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode calco_set_pointer(CURL *easy, CURLoption option, void *value) {
    return curl_easy_setopt(easy, option, value);
}

typedef size_t (*calco_data_callback)(char *data, size_t size, size_t count, void *target);

static inline CURLcode calco_set_data_callback(CURL *easy, CURLoption option, calco_data_callback callback) {
    return curl_easy_setopt(easy, option, callback);
}

typedef int (*calco_start_callback)(void *target, char *toAddress, char *fromAddress, int toPort, int fromPort);

static inline CURLcode calco_set_start_callback(CURL *easy, calco_start_callback callback) {
    return curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, callback);
}

/* libcurl copies the bytes; a body of no bytes still needs an address, or libcurl would ask a callback for it. */
static inline CURLcode calco_set_body(CURL *easy, const void *bytes, size_t count) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count);
    if (code != CURLE_OK) return code;
    return curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, bytes ? bytes : "");
}

static inline long calco_status(CURL *easy) {
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    return status;
}

/* The result inside a message of curl_multi_info_read, whose union Swift reads awkwardly. */
static inline CURLcode calco_result(const CURLMsg *message) {
    return message->data.result;
}

#endif
