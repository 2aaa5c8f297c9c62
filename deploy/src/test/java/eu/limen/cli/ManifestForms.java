package eu.limen.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.kubernetes.client.openapi.models.V1CronJob;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Role;
import io.kubernetes.client.openapi.models.V1RoleBinding;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/** Reads objects as Kubernetes' own types, which refuse a field that they do not have and miss one that they need. */
final class ManifestForms {

    private static final Map<String, Form> FORMS = Map.ofEntries(
            Map.entry("v1 Namespace", V1Namespace::fromJson),
            Map.entry("v1 ServiceAccount", V1ServiceAccount::fromJson),
            Map.entry("v1 Service", V1Service::fromJson),
            Map.entry("v1 PersistentVolumeClaim", V1PersistentVolumeClaim::fromJson),
            Map.entry("apps/v1 Deployment", V1Deployment::fromJson),
            Map.entry("batch/v1 Job", V1Job::fromJson),
            Map.entry("batch/v1 CronJob", V1CronJob::fromJson),
            Map.entry("policy/v1 PodDisruptionBudget", V1PodDisruptionBudget::fromJson),
            Map.entry("networking.k8s.io/v1 NetworkPolicy", V1NetworkPolicy::fromJson),
            Map.entry("rbac.authorization.k8s.io/v1 Role", V1Role::fromJson),
            Map.entry("rbac.authorization.k8s.io/v1 RoleBinding", V1RoleBinding::fromJson));

    private ManifestForms() {}

    /** @throws IllegalArgumentException if the object has not the form of its kind */
    static Object read(JsonNode object) throws IOException {
        String kind =
                object.path("apiVersion").asText() + " " + object.path("kind").asText();
        Form form = FORMS.get(kind);
        if (form == null) {
            throw new IllegalArgumentException(kind + ": not known here");
        }
        return Objects.requireNonNull(form.read(object.toString()));
    }

    /** Of one kind. */
    private interface Form {

        Object read(String json) throws IOException;
    }
}
