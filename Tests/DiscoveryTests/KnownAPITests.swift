import Testing

@testable import Discovery

@Test(arguments: GoogleAPI.knownNames)
func everyEntryOfAKnownAPIReadsWhole(name: String) throws {
    let api = try #require(GoogleAPI.named(name))
    #expect(api.name == name && api.revision.count == 8 && api.host.hasSuffix(".googleapis.com") && !api.title.isEmpty)
    #expect(!api.schemaNames.isEmpty && !api.resourceNames.isEmpty)
    for name in api.schemaNames {
        let schema = try #require(api.schema(name), "\(name)")
        for field in schema.fields.values { expectKnown(field.type, api, "\(name).\(field.name)") }
    }
    for name in api.enumerationNames { #expect(api.enumeration(name)?.values.isEmpty == false, "\(name)") }
    for name in api.resourceNames {
        let methods = api.methods(of: name)
        #expect(!methods.isEmpty, "\(name)")
        for method in methods {
            for message in [method.request, method.response].compactMap({ $0 }) {
                #expect(api.schema(message) != nil, "\(name).\(method.name): \(message)")
            }
            for parameter in method.parameters { expectKnown(parameter.type, api, "\(name).\(method.name)") }
        }
    }
}

private func expectKnown(_ type: FieldType, _ api: GoogleAPI, _ place: String) {
    switch type {
    case .message(let name): #expect(api.schema(name) != nil, "\(place): \(name)")
    case .enumeration(let name): #expect(api.enumeration(name) != nil, "\(place): \(name)")
    case .list(let element), .map(let element): expectKnown(element, api, place)
    default: break
    }
}

/// Nothing in the text is lost: neither entries nor any of their parts.
@Test(arguments: GoogleAPI.knownNames)
func noPartOfAKnownAPIIsLost(name: String) throws {
    let api = try #require(GoogleAPI.named(name))
    let lines = api.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(api.schemaNames.count + api.enumerationNames.count + api.resourceNames.count == lines.count - 5)
    let fields = api.schemaNames.compactMap(api.schema).reduce(0) { $0 + $1.fields.count }
    let values = api.enumerationNames.compactMap(api.enumeration).reduce(0) { $0 + $1.values.count }
    let methods = api.resourceNames.flatMap(api.methods).reduce(0) { $0 + 1 + $1.parameters.count }
    let added = (addedFields[name] ?? [:]).values.reduce(0) { $0 + $1.count }
    #expect(fields - added + values + methods == lines.dropFirst(4).joined().utf8.count { $0 == UInt8(ascii: ";") })
}

@Test func whatIsKnownOfARunJob() throws {
    let run = try #require(GoogleAPI.named("run.v2"))
    #expect(run.baseURL == "https://run.googleapis.com/" && run.basePath == "/" && run.title == "Cloud Run Admin API")
    let jobs = try #require(run.resource("projects.locations.jobs"))
    #expect(jobs.schema == "GoogleCloudRunV2Job" && jobs.idPlace == .query("jobId") && jobs.listField == "jobs")
    #expect(jobs.create.flatMap(run.operation) == .longRunning && jobs.method("run")?.request != nil)
    let job = try #require(run.schema("GoogleCloudRunV2Job"))
    #expect(job.fullName == "google.cloud.run.v2.Job")
    #expect(job.fields["uid"]?.isOutputOnly == true && job.fields["template"]?.isRequired == true)
    #expect(job.fields["labels"]?.type == .map(.string))
    #expect(job.fields["template"]?.type == .message("GoogleCloudRunV2ExecutionTemplate"))
    let stage = try #require(run.enumeration("GoogleCloudRunV2Job.launchStage") ?? enumeration(of: job, "launchStage"))
    #expect(stage.fullName == "google.api.LaunchStage" && stage.numbers["GA"] == 4)

    func enumeration(of schema: Schema, _ field: String) -> Enumeration? {
        guard case .enumeration(let name)? = schema.fields[field]?.type else { return nil }
        return run.enumeration(name)
    }
}

@Test func whatIsKnownOfBucketsAndAccounts() throws {
    let storage = try #require(GoogleAPI.named("storage.v1"))
    #expect(storage.basePath == "/storage/v1/" && storage.host == "storage.googleapis.com")
    let buckets = try #require(storage.resource("buckets"))
    #expect(buckets.create?.name == "insert" && buckets.idPlace == .body && buckets.listField == "items")
    #expect(storage.schema("Bucket")?.fields["versioning"]?.type == .message("Bucket.versioning"))
    let iam = try #require(GoogleAPI.named("iam.v1"))
    let accounts = try #require(iam.resource("projects.serviceAccounts"))
    #expect(accounts.idPlace == .request("accountId"))
    let patch = try #require(accounts.patch)
    #expect(iam.wrapper(of: patch, around: "ServiceAccount") == "serviceAccount")
    #expect(iam.maskPlace(of: patch, around: "ServiceAccount") == .request("updateMask"))
}

@Test func whatIsKnownOfDatasetsAndTopics() throws {
    let bigquery = try #require(GoogleAPI.named("bigquery.v2"))
    let datasets = try #require(bigquery.resource("datasets"))
    #expect(
        datasets.create?.path.expand(["projectId": "p"]) == "projects/p/datasets" && datasets.listField == "datasets")
    let pubsub = try #require(GoogleAPI.named("pubsub.v1"))
    let topics = try #require(pubsub.resource("projects.topics"))
    #expect(topics.create?.verb == "PUT" && topics.idPlace == .path && topics.isPaged)
    #expect(topics.patch.map { pubsub.maskPlace(of: $0, around: "Topic") } == .request("updateMask"))
    #expect(pubsub.schema("Topic")?.fields["messageRetentionDuration"]?.type == .duration)
}

@Test func enumsOfOneNameStayApart() throws {
    let api = try #require(GoogleAPI.named("artifactregistry.v1"))
    func values(_ message: String) throws -> [String] {
        guard case .enumeration(let name)? = api.schema(message)?.fields["publicRepository"]?.type else { return [] }
        return try #require(api.enumeration(name)).values
    }
    #expect(try values("DockerRepository").contains("DOCKER_HUB"))
    #expect(try values("MavenRepository").contains("MAVEN_CENTRAL"))
    #expect(try values("PythonRepository").contains("PYPI"))
}

/// The whole list: the value of a field added here must not be written into a plan.
@Test func theSecretFieldsOfKnownAPIs() {
    let secrets = GoogleAPI.knownNames.flatMap { name in
        (GoogleAPI.named(name)?.secretFields ?? []).map { "\(name) \($0)" }
    }
    #expect(
        secrets == [
            "alloydb.v1 User.password", "alloydb.v1 UserPassword.password",
            "appengine.v1 IdentityAwareProxy.oauth2ClientSecret", "batch.v1 Container.password",
            "bigqueryconnection.v1 CloudSqlCredential.password", "compute.v1 BackendServiceIAP.oauth2ClientSecret",
            "compute.v1 CustomerEncryptionKey.rawKey", "compute.v1 CustomerEncryptionKey.rsaEncryptedKey",
            "compute.v1 SslCertificate.privateKey", "compute.v1 SslCertificateSelfManagedSslCertificate.privateKey",
            "compute.v1 VpnTunnel.sharedSecret", "container.v1 MasterAuth.clientKey",
            "container.v1 MasterAuth.password", "datastream.v1 ForwardSshTunnelConnectivity.password",
            "datastream.v1 ForwardSshTunnelConnectivity.privateKey", "datastream.v1 MongodbProfile.password",
            "datastream.v1 MongodbSslConfig.clientKey", "datastream.v1 MysqlProfile.password",
            "datastream.v1 MysqlSslConfig.clientKey", "datastream.v1 Oauth2ClientCredentials.clientSecret",
            "datastream.v1 OracleAsmConfig.password", "datastream.v1 OracleProfile.password",
            "datastream.v1 PostgresqlProfile.password", "datastream.v1 ServerAndClientVerification.clientKey",
            "datastream.v1 SqlServerProfile.password", "datastream.v1 UserCredentials.password",
            "iam.v1 OauthClientCredential.clientSecret", "iam.v1 ServiceAccountKey.privateKeyData",
            "monitoring.v3 BasicAuthentication.password",
            "recaptchaenterprise.v1 GoogleCloudRecaptchaenterpriseV1AppleDeveloperId.privateKey",
            "secretmanager.v1 CloudSqlSingleUserCredentials.password", "secretmanager.v1 SecretPayload.data",
            "sqladmin.v1 DatabaseInstance.rootPassword", "sqladmin.v1 MySqlReplicaConfiguration.clientKey",
            "sqladmin.v1 MySqlReplicaConfiguration.password", "sqladmin.v1 OnPremisesConfiguration.clientKey",
            "sqladmin.v1 OnPremisesConfiguration.password", "sqladmin.v1 SslCertDetail.certPrivateKey",
            "sqladmin.v1 User.password",
        ])
}

@Test func nothingElseIsKnown() {
    #expect(GoogleAPI.named("run.v3") == nil && GoogleAPI.named("") == nil)
    #expect(GoogleAPI.knownNames == GoogleAPI.knownNames.sorted() && !GoogleAPI.knownNames.isEmpty)
}
