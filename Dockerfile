# The images of this repository. `make images` builds them; each is a target:
#
#   service   the API               docker build --target service .
#   feature   the periodic job      docker build --target feature .
#   calco     both command-line programs and the scripts of a pipeline, for CI jobs
#
# Nothing in an image names the commit or the time it was built: the same sources give the same digest, and a change of
# the configuration alone deploys no new revision. The tag names the commit.
ARG SWIFT=6.3-noble
ARG UBUNTU=noble

# What only a change of the dependencies makes anew.
FROM docker.io/library/swift:${SWIFT} AS dependencies
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        ca-certificates libcurl4-openssl-dev libsqlite3-dev libyaml-dev pkg-config tzdata zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY Package.swift ./
RUN swift package resolve

FROM dependencies AS sources
COPY scripts/runtime-root scripts/
# The package names its tests, so their folders must be there; nothing of them is built.
COPY Tests Tests
COPY Sources Sources

FROM sources AS build-service
RUN swift build -c release --product Service --static-swift-stdlib -Xlinker -s \
    && scripts/runtime-root .build/release/Service /runtime

FROM sources AS build-feature
RUN swift build -c release --product Feature --static-swift-stdlib -Xlinker -s \
    && scripts/runtime-root .build/release/Feature /runtime

FROM sources AS build-calco
RUN swift build -c release --product calco --static-swift-stdlib -Xlinker -s \
    && swift build -c release --product calco-apply --static-swift-stdlib -Xlinker -s

FROM scratch AS service
ARG VERSION=0
LABEL org.opencontainers.image.title="service" \
    org.opencontainers.image.description="The API that serves the latest feature tables" \
    org.opencontainers.image.version="${VERSION}"
COPY --from=build-service /runtime/ /
ENV PORT=8080
EXPOSE 8080
USER 65532:65532
ENTRYPOINT ["/app/Service"]

FROM scratch AS feature
ARG VERSION=0
LABEL org.opencontainers.image.title="feature" \
    org.opencontainers.image.description="The periodic job that turns raw events into a feature table" \
    org.opencontainers.image.version="${VERSION}"
COPY --from=build-feature /runtime/ /
USER 65532:65532
ENTRYPOINT ["/app/Feature"]

FROM docker.io/library/ubuntu:${UBUNTU} AS calco
ARG VERSION=0
LABEL org.opencontainers.image.title="calco" \
    org.opencontainers.image.description="calco, calco-apply and the scripts of a pipeline" \
    org.opencontainers.image.version="${VERSION}"
# A job's files belong to the runner's user, and git reads nobody else's files without being told to.
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates curl git jq libyaml-0-2 make \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --gid 65532 calco \
    && useradd --uid 65532 --gid 65532 --create-home calco \
    && git config --system --add safe.directory '*'
COPY scripts/base-plan scripts/ci-apply scripts/ci-plan /usr/local/bin/
COPY --from=build-calco /src/.build/release/calco /src/.build/release/calco-apply /usr/local/bin/
WORKDIR /home/calco
USER 65532:65532
ENTRYPOINT ["calco"]
