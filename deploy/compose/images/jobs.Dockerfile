# The analysis for a cluster of Flink: the official image and one jar. Built from an unpacked archive of Limen:
#   docker build -f images/jobs.Dockerfile --build-arg VERSION=0.1.0 -t limen-jobs:0.1.0 limen-0.1.0/
FROM flink:2.3.0-java17
ARG VERSION
ARG JOB_JAR=job/limen-job-${VERSION}.jar
# On the class path of all of Flink's processes. The image's own scripts start them; nothing of the image is written to.
COPY --chown=0:0 --chmod=0444 ${JOB_JAR} /opt/flink/usrlib/limen-job.jar
# What writes logs as JSON without what exceptions say (docs/metrics.md).
COPY --chown=0:0 --chmod=0444 lib/log4j-layout-template-json-*.jar /opt/flink/lib/
# A new volume takes its owner from here.
RUN mkdir -p /var/lib/limen/checkpoints /var/lib/limen/savepoints /var/lib/limen/ha && chown -R 9999:9999 /var/lib/limen
USER 9999:9999
HEALTHCHECK NONE
