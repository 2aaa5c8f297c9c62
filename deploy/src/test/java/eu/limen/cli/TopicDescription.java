package eu.limen.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.limen.jobs.kafka.DocumentedGrants;
import eu.limen.jobs.kafka.PlannedTopic;
import eu.limen.jobs.kafka.Topics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;

/** Describes the topics as AsyncAPI 3.0 does: names and settings from the plan, who writes and reads from the grants, forms from the schemas. */
final class TopicDescription {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String VERSION_OF_KAFKA_BINDING = "0.5.0";
    private static final String SCHEMAS = "../common/src/main/resources/schemas/";

    /** Settings that the Kafka binding knows as numbers; the others stand in the plan alone. */
    private static final List<String> NUMBERS = List.of("retention.ms", "retention.bytes", "max.message.bytes");

    private final Map<String, List<PlannedTopic>> topics = new TreeMap<>();
    private final ObjectNode root = JSON.createObjectNode();

    private TopicDescription(Collection<PlannedTopic> plan) {
        plan.forEach(topic -> topics.computeIfAbsent(address(topic.name()), address -> new ArrayList<>())
                .add(topic));
    }

    static ObjectNode of(Collection<PlannedTopic> plan, String version) throws IOException {
        TopicDescription description = new TopicDescription(plan);
        description.describe(version);
        return description.root;
    }

    /** The topics of all states have one address. */
    static String address(String topic) {
        Topics names = Topics.STANDARD;
        if (names.isOfState(topic)) {
            return names.of("{state}");
        }
        return topic.startsWith(names.to()) ? names.alertsTo("{state}") : topic;
    }

    private void describe(String version) throws IOException {
        root.put("asyncapi", "3.0.0");
        root.putObject("info")
                .put("title", "Limen's topics")
                .put("version", version)
                .put(
                        "description",
                        "What states send and what the analysis and the console answer, as records of Kafka. Whoever reads sets isolation.level=read_committed. "
                                + "Principals and grants: docs/security.md. The names are options with these defaults (docs/deployment.md).");
        root.put("defaultContentType", "application/json");
        ObjectNode broker = root.putObject("servers").putObject("brokers");
        broker.put("host", "kafka.example:9093").put("protocol", "kafka-secure");
        broker.putArray("security").addObject().put("$ref", "#/components/securitySchemes/scram");
        ObjectNode channels = root.putObject("channels");
        ObjectNode operations = root.putObject("operations");
        ObjectNode messages = JSON.createObjectNode();
        for (Map.Entry<String, List<PlannedTopic>> each : topics.entrySet()) {
            TopicContent content = TopicContent.of(each.getKey());
            channel(channels.putObject(content.channel()), each.getKey(), content, each.getValue());
            for (TopicContent.Form form : content.forms()) {
                if (!messages.has(form.name())) {
                    message(messages.putObject(form.name()), form);
                }
            }
            operations(operations, each.getKey(), content);
        }
        ObjectNode components = root.putObject("components");
        components.set("messages", messages);
        components
                .putObject("securitySchemes")
                .putObject("scram")
                .put("type", "scramSha256")
                .put("description", "Over TLS; a principal for each part and each gateway.");
    }

    private static void channel(ObjectNode channel, String address, TopicContent content, List<PlannedTopic> topics) {
        channel.put("address", address).put("summary", content.summary());
        if (address.contains("{state}")) {
            ObjectNode state = channel.putObject("parameters").putObject("state");
            state.put("description", "ISO 3166-1 alpha-2");
            topics.forEach(topic -> state.withArray("enum")
                    .add(topic.name().substring(address.indexOf('{'), address.indexOf('{') + 2)));
        }
        ObjectNode messages = channel.putObject("messages");
        content.forms()
                .forEach(form -> messages.putObject(form.name()).put("$ref", "#/components/messages/" + form.name()));
        PlannedTopic one = topics.get(0);
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("partitions", one.partitions()).put("replicas", one.replication());
        ObjectNode settings = kafka.putObject("topicConfiguration");
        one.settings().forEach((name, value) -> {
            if (name.equals("cleanup.policy")) {
                settings.putArray(name).add(value);
            } else if (NUMBERS.contains(name)) {
                settings.put(name, Long.parseLong(value));
            }
        });
        kafka.put("bindingVersion", VERSION_OF_KAFKA_BINDING);
    }

    private static void message(ObjectNode message, TopicContent.Form form) throws IOException {
        message.put("name", form.name()).put("contentType", form.contentType());
        ObjectNode kafka = JSON.createObjectNode();
        kafka.putObject("key").put("type", "string").put("description", form.key());
        kafka.put("bindingVersion", VERSION_OF_KAFKA_BINDING);
        if (form.schema().isEmpty()) {
            message.put("summary", form.summary());
            message.set("payload", JSON.readTree(form.inline()));
            message.putObject("bindings").set("kafka", kafka);
            return;
        }
        ObjectNode payload = message.putObject("payload");
        payload.put("schemaFormat", form.format());
        payload.putObject("schema").put("$ref", form.isFileOfSchemas() ? SCHEMAS + form.schema() : form.schema());
        if (form.isFileOfSchemas()) {
            JsonNode schema = JSON.readTree(Repository.text("docs/" + SCHEMAS + form.schema()));
            message.set("title", schema.get("title"));
            message.set("summary", schema.get("description"));
        } else {
            message.put("summary", form.summary());
        }
        if (!form.key().isEmpty()) {
            message.putObject("bindings").set("kafka", kafka);
        }
    }

    private static void operations(ObjectNode operations, String address, TopicContent content) {
        for (String action : List.of("send", "receive")) {
            for (String who : principals(address, action)) {
                ObjectNode operation = operations.putObject(who + "." + action + "s." + content.channel());
                operation.put("action", action);
                operation.putObject("channel").put("$ref", "#/channels/" + content.channel());
                operation.put("summary", who.endsWith("-STATE") ? "A principal of the state's own." : "User:" + who);
            }
        }
    }

    /** Who is granted it; the analysis reads its own results only to look for open transactions, which is no use of them. */
    private static Collection<String> principals(String address, String action) {
        AclOperation operation = action.equals("send") ? AclOperation.WRITE : AclOperation.READ;
        Topics names = Topics.STANDARD;
        Collection<String> principals = new TreeSet<>();
        for (AclBinding grant : DocumentedGrants.all()) {
            if (grant.entry().operation() == operation && covers(grant, address)) {
                principals.add(grant.entry().principal().replaceFirst("^User:", ""));
            }
        }
        if (operation == AclOperation.READ
                && names.writtenOnce().contains(address)
                && !address.equals(names.admitted())) {
            principals.remove(DocumentedGrants.ANALYSIS);
        }
        if (operation == AclOperation.WRITE && address.equals(names.of("{state}"))) {
            principals.add("gateway-STATE");
        }
        if (operation == AclOperation.READ && address.equals(names.alertsTo("{state}"))) {
            principals.add("state-STATE");
        }
        return principals;
    }

    private static boolean covers(AclBinding grant, String address) {
        String name = grant.pattern().name();
        return grant.pattern().resourceType() == ResourceType.TOPIC
                && (grant.pattern().patternType() == PatternType.PREFIXED
                        ? address.startsWith(name)
                        : address.equals(name));
    }
}
