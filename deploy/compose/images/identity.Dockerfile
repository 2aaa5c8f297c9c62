# Keycloak with a realm for trials, prepared so that it starts on a file system that it cannot write to.
FROM quay.io/keycloak/keycloak:26.7.0 AS prepared
RUN /opt/keycloak/bin/kc.sh build --db=dev-mem --cache=local --health-enabled=true

FROM quay.io/keycloak/keycloak:26.7.0
COPY --from=prepared /opt/keycloak/ /opt/keycloak/
COPY --chmod=0444 realm.json /opt/keycloak/data/import/realm.json
COPY --chmod=0555 start /opt/keycloak/limen-start
USER 1000:0
ENTRYPOINT ["/bin/bash", "/opt/keycloak/limen-start"]
# The compose file asks the management port, which is not published.
HEALTHCHECK NONE
