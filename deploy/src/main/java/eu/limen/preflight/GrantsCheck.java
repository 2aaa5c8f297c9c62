package eu.limen.preflight;

import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.TopicPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.SecurityDisabledException;

/** Whether the brokers' access lists keep states apart. */
record GrantsCheck(Deployment deployment, TopicPlan plan) {

    private static final String GRANTS = "access lists";

    /** Where only this machine can speak to. */
    private static final List<String> OWN_MACHINE = List.of("127.0.0.1:", "localhost:", "[::1]:");

    List<Finding> look(Admin admin) throws ExecutionException, InterruptedException {
        Collection<AclBinding> grants;
        try {
            grants = admin.describeAcls(AclBindingFilter.ANY).values().get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof SecurityDisabledException) {
                return List.of(withoutAny());
            }
            if (failure.getCause() instanceof ClusterAuthorizationException) {
                return List.of(Finding.unwell(
                        GRANTS,
                        "not to be read with these credentials; grant Describe on the cluster (docs/security.md)"));
            }
            throw failure;
        }
        List<Finding> findings = new ArrayList<>();
        new Grants(deployment, plan).problems(grants).forEach(problem -> findings.add(Finding.unwell(GRANTS, problem)));
        if (findings.isEmpty()) {
            findings.add(Finding.well(
                    GRANTS, "nobody may write or read the topics of two states, or write what is not theirs"));
        }
        return findings;
    }

    private Finding withoutAny() {
        boolean ownMachine = List.of(
                        deployment.kafka().getOrDefault("bootstrap.servers", "").split(",", -1))
                .stream()
                .allMatch(server -> OWN_MACHINE.stream().anyMatch(server.strip()::startsWith));
        String words = "none: whoever reaches these brokers may do everything";
        return ownMachine
                ? Finding.well(GRANTS, words + "; well only on a machine of its own, as here")
                : Finding.unwell(GRANTS, words + "; set authorizer.class.name on the brokers (docs/security.md)");
    }
}
