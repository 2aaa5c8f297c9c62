package eu.limen.cli;

import com.fasterxml.jackson.databind.JsonNode;
import eu.limen.cli.Manifests.Pod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must hold between manifests and within a pod; each way of looking names what does not. */
record ManifestRules(Manifests manifests, Set<String> configMaps) {

    /** All that does not hold. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        manifests.pods().forEach(pod -> {
            restricted(pod, complaints);
            resolved(pod, complaints);
        });
        manifests.ofKind("Service").forEach(service -> service(service, complaints));
        manifests
                .ofKind("PodDisruptionBudget")
                .forEach(budget -> meansSomebody(budget, budget.at("/spec/selector"), complaints));
        manifests.ofKind("NetworkPolicy").forEach(policy -> policy(policy, complaints));
        return complaints;
    }

    /** The Pod Security Standard "restricted", and what goes beyond it: no root file system to write to, limits, no token that is not asked for. */
    private static void restricted(Pod pod, List<String> complaints) {
        JsonNode context = pod.spec().path("securityContext");
        need(pod, context.path("runAsNonRoot").asBoolean(), "runAsNonRoot", complaints);
        need(pod, context.path("runAsUser").asInt() > 0, "runAsUser", complaints);
        need(pod, context.at("/seccompProfile/type").asText().equals("RuntimeDefault"), "seccompProfile", complaints);
        need(pod, pod.spec().has("automountServiceAccountToken"), "automountServiceAccountToken", complaints);
        for (String host : List.of("hostNetwork", "hostPID", "hostIPC")) {
            need(pod, !pod.spec().has(host), "no " + host, complaints);
        }
        for (JsonNode container : pod.containers()) {
            JsonNode own = container.path("securityContext");
            need(
                    pod,
                    own.has("allowPrivilegeEscalation")
                            && !own.get("allowPrivilegeEscalation").asBoolean(),
                    "allowPrivilegeEscalation: false",
                    complaints);
            need(pod, own.path("readOnlyRootFilesystem").asBoolean(), "readOnlyRootFilesystem", complaints);
            need(
                    pod,
                    Yaml.texts(own.at("/capabilities/drop")).equals(List.of("ALL")),
                    "capabilities: drop: ALL",
                    complaints);
            need(pod, !own.at("/capabilities").has("add"), "no capabilities that are added", complaints);
            need(
                    pod,
                    container.at("/resources/limits").has("memory")
                            && container.at("/resources/limits").has("cpu"),
                    "limits",
                    complaints);
            need(pod, container.at("/resources/requests").has("memory"), "requests", complaints);
        }
    }

    /** Every name of something else is the name of something. */
    private void resolved(Pod pod, List<String> complaints) {
        need(
                pod,
                manifests
                        .names("ServiceAccount")
                        .contains(pod.spec().path("serviceAccountName").asText()),
                "a service account that is there",
                complaints);
        List<String> volumes = new ArrayList<>();
        for (JsonNode volume : pod.spec().path("volumes")) {
            volumes.add(volume.get("name").asText());
            need(
                    pod,
                    !volume.has("configMap")
                            || configMaps.contains(volume.at("/configMap/name").asText()),
                    "a ConfigMap that is there",
                    complaints);
            need(
                    pod,
                    !volume.has("persistentVolumeClaim")
                            || manifests
                                    .names("PersistentVolumeClaim")
                                    .contains(volume.at("/persistentVolumeClaim/claimName")
                                            .asText()),
                    "a claim that is there",
                    complaints);
            need(pod, !volume.has("hostPath"), "no path of the host", complaints);
        }
        for (JsonNode container : pod.containers()) {
            container
                    .path("volumeMounts")
                    .forEach(mount -> need(
                            pod,
                            volumes.contains(mount.get("name").asText()),
                            "a volume called " + mount.get("name").asText(),
                            complaints));
            for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
                container
                        .path(probe)
                        .forEach(way -> need(
                                pod,
                                !way.has("port")
                                        || pod.listensAt(way.get("port").asText()),
                                "the port of its " + probe,
                                complaints));
            }
        }
    }

    private void service(JsonNode service, List<String> complaints) {
        JsonNode selector = service.at("/spec/selector");
        meansSomebody(service, selector, complaints);
        for (Pod pod : manifests.selected(selector)) {
            service.at("/spec/ports")
                    .forEach(port -> need(
                            pod,
                            pod.listensAt(port.get("targetPort").asText()),
                            "the port of the service, " + port.get("targetPort").asText(),
                            complaints));
        }
    }

    private void policy(JsonNode policy, List<String> complaints) {
        JsonNode selector = policy.at("/spec/podSelector");
        meansSomebody(policy, selector, complaints);
        for (JsonNode rule : policy.at("/spec/ingress")) {
            peers(policy, rule.path("from"), complaints);
            for (Pod pod : manifests.selected(selector)) {
                rule.path("ports")
                        .forEach(port -> need(
                                pod,
                                pod.listensAt(port.get("port").asText()),
                                "the port of the policy, " + port.get("port").asText(),
                                complaints));
            }
        }
        for (JsonNode rule : policy.at("/spec/egress")) {
            peers(policy, rule.path("to"), complaints);
            for (JsonNode peer : rule.path("to")) {
                if (!peer.has("namespaceSelector")) {
                    manifests
                            .selected(peer.get("podSelector"))
                            .forEach(pod -> rule.path("ports")
                                    .forEach(port -> need(
                                            pod,
                                            pod.listensAt(port.get("port").asText()),
                                            "the port that others may speak to, "
                                                    + port.get("port").asText(),
                                            complaints)));
                }
            }
        }
    }

    /** Pods of this namespace are known; those of others are not. */
    private void peers(JsonNode policy, JsonNode peers, List<String> complaints) {
        for (JsonNode peer : peers) {
            if (!peer.has("namespaceSelector")) {
                meansSomebody(policy, peer.path("podSelector"), complaints);
            }
        }
    }

    private void meansSomebody(JsonNode object, JsonNode selector, List<String> complaints) {
        if (manifests.selected(selector).isEmpty()) {
            complaints.add(object.get("kind").asText() + " "
                    + object.at("/metadata/name").asText() + ": means no pod");
        }
    }

    private static void need(Pod pod, boolean held, String what, List<String> complaints) {
        if (!held) {
            complaints.add(pod.name() + ": lacks " + what);
        }
    }
}
