// swift-format-ignore-file
// Written by `make discovery` from the Discovery document firebaserules:v1 of 20241125 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let firebaserulesV1 = GoogleAPI(
        #"""
firebaserules.v1 20241125 https://firebaserules.googleapis.com/ Firebase Rules API
Empty 8;File 42;ListReleasesResponse 58;ListRulesetsResponse 58;Metadata 23;Release 65;Ruleset 92;Source 24;UpdateReleaseRequest 55

projects.releases 353;projects.rulesets 277
Empty -
File -;content s +;fingerprint y;name s +
ListReleasesResponse -;nextPageToken s;releases [@Release
ListRulesetsResponse -;nextPageToken s;rulesets [@Ruleset
Metadata -;services [s
Release -;createTime t -;name s +;rulesetName s +;updateTime t -
Ruleset -;attachmentPoint s ^;createTime t -;metadata @Metadata -;name s -;source @Source +
Source -;files [@File +
UpdateReleaseRequest -;release @Release +;updateMask m
projects.releases;create POST v1/{name=projects/*}/releases Release Release;delete DELETE v1/{name=projects/*/releases/**} - Empty;get GET v1/{name=projects/*/releases/**} - Release;list GET v1/{name=projects/*}/releases - ListReleasesResponse;?filter s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/releases/**} UpdateReleaseRequest Release
projects.rulesets;create POST v1/{name=projects/*}/rulesets Ruleset Ruleset;delete DELETE v1/{name=projects/*/rulesets/*} - Empty;get GET v1/{name=projects/*/rulesets/*} - Ruleset;list GET v1/{name=projects/*}/rulesets - ListRulesetsResponse;?filter s;?pageSize i;?pageToken s

"""#)
}
