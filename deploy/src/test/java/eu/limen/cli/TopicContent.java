package eu.limen.cli;

import eu.limen.jobs.kafka.Topics;
import java.util.List;
import java.util.stream.Stream;

/** What a topic is about and which forms its records have (contract section 3). */
record TopicContent(String channel, String summary, List<Form> forms) {

    private static final String DRAFT = "application/schema+json;version=draft-2020-12";
    private static final Topics NAMES = Topics.STANDARD;

    /**
     * A form of records.
     *
     * @param key what a record's key is; empty for none
     * @param schema a file of the schemas, or a part of another document; empty where the form stands here
     * @param inline the form where no schema has it
     */
    record Form(
            String name, String contentType, String key, String format, String schema, String inline, String summary) {

        boolean isFileOfSchemas() {
            return schema.endsWith(".schema.json");
        }
    }

    static TopicContent of(String address) {
        if (address.equals(NAMES.of("{state}"))) {
            return new TopicContent(
                    "reports",
                    "What a state's gateways report, all kinds; kept for 72 hours. A report of another state is WRONG_TOPIC.",
                    reports());
        }
        if (address.equals(NAMES.alertsTo("{state}"))) {
            return new TopicContent(
                    "alertsToStates",
                    "Alerts that are addressed to a state, as its contact points are shown them.",
                    List.of(shownAlert()));
        }
        return topics().filter(topic -> address.equals("limen." + topic.channel()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<TopicContent> topics() {
        return Stream.of(
                new TopicContent("ticks", "The time, once a minute: only this moves it.", List.of(tick())),
                new TopicContent(
                        "rules", "Rule sets, once approved by every state that they touch.", List.of(ruleSet())),
                new TopicContent(
                        "decisions",
                        "What a state says to a verdict or an indicator, in codes.",
                        List.of(file("decision", "console/decision", "the section"))),
                new TopicContent(
                        "acknowledgements",
                        "Who took note of an alert, in codes.",
                        List.of(file("acknowledgement", "console/acknowledgement", "the alert's id"))),
                new TopicContent(
                        "reviews",
                        "Bilateral reviews that both states have confirmed, in codes.",
                        List.of(file("review", "console/review", "the section"))),
                new TopicContent(
                        "admitted",
                        "Every report that was admitted; all figures can be made from it again.",
                        reports()),
                result("situations", "situation", "A day of a section, threat and direction."),
                result("indicators", "indicator", "A week of a section, with its verdicts."),
                result("alerts", "alert", "Episodes; at least once, told apart by id and revision."),
                result("aggregates", "aggregate", "Cells of released tables."),
                result("rejections", "rejection", "What was refused, without its content."),
                result("balances", "balance", "What was read and what became of it."));
    }

    private static List<Form> reports() {
        return Stream.of(
                        "check",
                        "apprehension",
                        "unauthorised-movement",
                        "traffic",
                        "counter",
                        "measure",
                        "statement",
                        "source")
                .map(kind -> file(kind, "report/" + kind, "the report's source"))
                .toList();
    }

    private static TopicContent result(String channel, String form, String summary) {
        return new TopicContent(channel, summary, List.of(file(form, "result/" + form, "the result's id")));
    }

    private static Form file(String name, String schema, String key) {
        return new Form(name, "application/json", key, DRAFT, schema + ".schema.json", "", "");
    }

    private static Form ruleSet() {
        return new Form("rule-set", "application/yaml", "the version", DRAFT, "rule-set.schema.json", "", "");
    }

    private static Form shownAlert() {
        return new Form(
                "shown-alert",
                "application/json",
                "the alert's id",
                "application/vnd.oai.openapi+json;version=3.1.0",
                "openapi.json#/components/schemas/ShownAlert",
                "",
                "An alert with figures as the release rules leave them.");
    }

    private static Form tick() {
        return new Form("tick", "application/json", "", "", "", """
                {"type": "object", "required": ["at"], "properties": {
                  "at": {"type": "string", "format": "date-time", "description": "UTC"},
                  "ends": {"type": "object", "description": "By topic and partition, as limen.in.AT/0: the offset before which everything has arrived that counts at that time.",
                    "additionalProperties": {"type": "integer", "minimum": 0}}}}""", "How late it is.");
    }
}
