# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0.100-noble AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/BackPainInfo.Web --configuration Release --output /site

# The runtime is published with the site, compiled as one with it.
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0.0-noble-chiseled
WORKDIR /site
COPY --from=build /site .
ENV ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_EnableDiagnostics=0 \
    MALLOC_ARENA_MAX=2 \
    MALLOC_MMAP_THRESHOLD_=65536 \
    MALLOC_TRIM_THRESHOLD_=16384
EXPOSE 8080
# The image's ordinary user. The site writes nothing: run it with --read-only.
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["./BackPainInfo.Web", "healthcheck"]
ENTRYPOINT ["./BackPainInfo.Web"]
