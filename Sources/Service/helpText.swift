/// What `--help` prints.
let helpText = """
    Service: an HTTP API over the latest feature tables below DATA_DIR/features, until SIGTERM. GET /docs explains the API.

    It takes no arguments, only these variables:
      DATA_DIR                 the directory that holds features/; required
      API_KEY                  the keys that are taken, with commas between; required unless API_OPEN is true
      API_KEY_PREVIOUS         keys that are still taken
      API_OPEN                 true: no key is asked for
      PORT, HOST               where to listen; 8080, 0.0.0.0
      LOG_LEVEL                info
      GOOGLE_CLOUD_PROJECT     the project whose traces the log lines belong to
      POLL_EVERY               seconds between looks for new tables; 5
      STALE_AFTER              seconds; an older table makes /readyz answer 503
      MAX_BODY_BYTES           262144
      MAX_ENTITIES             of one lookup; 1000
      MAX_HEADER_BYTES         16384
      MAX_CONCURRENT_REQUESTS  512
      MAX_TABLE_BYTES          of one table; 1073741824
      MEMORY_BYTES             what the container has, if its control group does not say so or says more
      CORS_ORIGIN              whose scripts may ask from a browser: https://example.org, or * for all; nobody's
      IDLE_TIMEOUT             seconds of silence of a connection; 60
      REQUEST_TIMEOUT          seconds for a request's body to arrive; 5

    It ends with 0 after SIGTERM or SIGINT, 78 if a variable is wrong or the port is in use, 1 if it fails.

    """
