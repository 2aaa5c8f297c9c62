package eu.limen.preflight;

import eu.limen.jobs.kafka.PlannedTopic;
import eu.limen.jobs.kafka.TopicKeeper;
import eu.limen.jobs.kafka.TopicPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Whether every topic is there, as planned. */
record TopicCheck(TopicPlan plan) {

    private static final String TOPICS = "topics";

    List<Finding> compared(Admin admin) throws ExecutionException, InterruptedException {
        TopicKeeper.Comparison comparison = new TopicKeeper(admin).compare(plan);
        List<Finding> findings = new ArrayList<>();
        for (PlannedTopic missing : comparison.missing()) {
            findings.add(Finding.unwell(
                    missing.name(), "not there, or not to be seen with these credentials (create it with --create)"));
        }
        for (String differing : comparison.differing()) {
            int colon = differing.indexOf(": ");
            findings.add(Finding.unwell(
                    differing.substring(0, colon),
                    differing.substring(colon + 2) + "; change it with kafka-configs, or the configuration"));
        }
        if (comparison.isAsPlanned()) {
            findings.add(Finding.well(TOPICS, plan.topics().size() + " are there as planned"));
        }
        return findings;
    }

    List<Finding> created(Admin admin) throws ExecutionException, InterruptedException {
        List<String> created = new TopicKeeper(admin).create(plan);
        List<Finding> findings = new ArrayList<>();
        if (!created.isEmpty()) {
            findings.add(Finding.well(TOPICS, created.size() + " created"));
        }
        findings.addAll(compared(admin));
        return findings;
    }
}
