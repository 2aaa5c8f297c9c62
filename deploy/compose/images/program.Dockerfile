# The program limen: preflight, ticks, watch, releases. Built from an unpacked archive of Limen:
#   docker build -f images/program.Dockerfile -t limen-program:0.1.0 limen-0.1.0/
FROM eclipse-temurin:17.0.16_8-jre-noble
COPY --chown=0:0 . /opt/limen/
RUN mkdir -p /var/lib/limen/checkpoints /var/lib/limen/savepoints && chown -R 9999:9999 /var/lib/limen
USER 9999:9999
ENTRYPOINT ["/opt/limen/bin/limen"]
# What is well differs from command to command: whoever starts it says so.
HEALTHCHECK NONE
