# The console. Built from an unpacked archive of Limen:
#   docker build -f images/console.Dockerfile -t limen-console:0.1.0 limen-0.1.0/
FROM eclipse-temurin:17.0.16_8-jre-noble
COPY --chown=0:0 . /opt/limen/
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["/opt/limen/bin/console"]
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=8 \
    CMD ["/bin/bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/readiness HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nConnection: close\\r\\n\\r\\n' >&3 && [[ $(cat <&3) == *'\"status\":\"UP\"'* ]]"]
