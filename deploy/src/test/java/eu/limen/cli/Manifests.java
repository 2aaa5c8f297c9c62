package eu.limen.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The manifests of Kubernetes that the kustomization names. */
record Manifests(List<JsonNode> objects) {

    static final String DIRECTORY = "deploy/kubernetes/";

    private static final Map<String, String> TEMPLATES = Map.of(
            "Deployment", "/spec/template",
            "Job", "/spec/template",
            "CronJob", "/spec/jobTemplate/spec/template");

    /** Pods of one kind, as what keeps them describes them. */
    record Pod(String name, JsonNode labels, JsonNode spec) {

        List<JsonNode> containers() {
            List<JsonNode> containers = new ArrayList<>();
            spec.path("initContainers").forEach(containers::add);
            spec.path("containers").forEach(containers::add);
            return containers;
        }

        List<JsonNode> ports() {
            List<JsonNode> ports = new ArrayList<>();
            containers().forEach(container -> container.path("ports").forEach(ports::add));
            return ports;
        }

        /** Whether it listens at a port, which may be given by name or number. */
        boolean listensAt(String port) {
            return ports().stream()
                    .anyMatch(each -> each.path("name").asText().equals(port)
                            || each.path("containerPort").asText().equals(port));
        }
    }

    static Manifests read() throws IOException {
        return mistaken("", "");
    }

    /** With a mistake, wherever the text is that it replaces. */
    static Manifests mistaken(String right, String wrong) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        for (String file : Yaml.texts(kustomization().get("resources"))) {
            String text = Repository.text(DIRECTORY + file);
            objects.addAll(Yaml.allOf(right.isEmpty() ? text : text.replace(right, wrong)));
        }
        return new Manifests(objects);
    }

    static JsonNode kustomization() throws IOException {
        return Yaml.read(DIRECTORY + "kustomization.yaml");
    }

    Stream<JsonNode> ofKind(String kind) {
        return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    List<String> names(String kind) {
        return ofKind(kind).map(object -> object.at("/metadata/name").asText()).toList();
    }

    JsonNode named(String kind, String name) {
        return ofKind(kind)
                .filter(object -> object.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Pod> pods() {
        List<Pod> pods = new ArrayList<>();
        for (JsonNode object : objects) {
            String template = TEMPLATES.get(object.path("kind").asText());
            if (template != null) {
                JsonNode pod = object.at(template);
                pods.add(new Pod(object.at("/metadata/name").asText(), pod.at("/metadata/labels"), pod.get("spec")));
            }
        }
        return pods;
    }

    /** The pods that a selector means, by labels or by expressions of the operator {@code In}. */
    List<Pod> selected(JsonNode selector) {
        JsonNode wanted = selector.has("matchLabels") || selector.has("matchExpressions") || selector.isEmpty()
                ? selector.path("matchLabels")
                : selector;
        return pods().stream()
                .filter(pod -> wanted.properties().stream()
                        .allMatch(label -> pod.labels().path(label.getKey()).equals(label.getValue())))
                .filter(pod -> Yaml.stream(selector.path("matchExpressions"))
                        .allMatch(in -> Yaml.texts(in.get("values"))
                                .contains(pod.labels()
                                        .path(in.get("key").asText())
                                        .asText())))
                .toList();
    }
}
