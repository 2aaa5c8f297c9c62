package eu.limen.console;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** What must be configured before the service starts; it tells all that is wrong at once. */
final class StartConditions {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int SHORTEST_SECRET = 32;

    private StartConditions() {}

    static void check(ConfigurableApplicationContext context) {
        List<String> problems = problems(context.getEnvironment());
        if (!problems.isEmpty()) {
            throw new UnusableConfiguration(problems);
        }
    }

    static List<String> problems(Environment environment) {
        List<String> problems = new ArrayList<>();
        boolean demo = environment.getProperty("limen.demo", Boolean.class, false);
        String issuer = environment.getProperty("limen.oidc.issuer");
        boolean provider = issuer != null;
        String address = environment.getProperty("server.address", "");
        if (demo && provider) {
            problems.add("limen.demo: true beside limen.oidc.issuer (expected: one of the two)");
        }
        if (!demo && !provider) {
            problems.add(
                    "limen.oidc.issuer: missing (expected: the address of the identity provider; or limen.demo=true, on this machine only)");
        }
        if (issuer != null && !isSafe(issuer)) {
            problems.add(
                    "limen.oidc.issuer: '" + issuer + "' (expected: https://, as the identity provider gives it; of a"
                            + " provider on this machine also http://)");
        }
        if (demo && !address.equals(LOOPBACK)) {
            problems.add("server.address: '" + address + "' (expected: " + LOOPBACK + " in a demo)");
        }
        if (!demo && environment.getProperty("limen.secret", "").length() < SHORTEST_SECRET) {
            problems.add("limen.secret: missing or short (expected: at least " + SHORTEST_SECRET
                    + " characters that nobody else knows, the same at every start)");
        }
        if (!environment.containsProperty("limen.kafka.bootstrap.servers")) {
            problems.add("limen.kafka.bootstrap.servers: missing (expected: host:port of the brokers)");
        }
        if (!environment.containsProperty("spring.datasource.url")) {
            problems.add("spring.datasource.url: missing (expected: the address of the database, jdbc:postgresql:...)");
        }
        checkChannels(environment, problems);
        return problems;
    }

    /** An empty one is what a variable leaves that nobody has set. */
    private static boolean isSafe(String issuer) {
        boolean here = issuer.startsWith("http://" + LOOPBACK) || issuer.startsWith("http://localhost");
        return here || (issuer.startsWith("https://") && issuer.length() > "https://".length());
    }

    /** Whoever is told needs a link to where it can be read. */
    private static void checkChannels(Environment environment, List<String> problems) {
        boolean mail = environment.containsProperty("spring.mail.host");
        boolean webhooks = environment.containsProperty("limen.channels.webhook-hosts")
                || environment.containsProperty("limen.channels.webhook-hosts[0]");
        if ((mail || webhooks) && !environment.containsProperty("limen.channels.link")) {
            problems.add("limen.channels.link: missing (expected: what stands before an alert's id in the links of"
                    + " messages, such as https://limen.example/alerts/)");
        }
        if (mail && !environment.getProperty("limen.channels.from", "").contains("@")) {
            problems.add("limen.channels.from: missing or no address (expected: whom e-mails come from, such as"
                    + " limen@limen.example)");
        }
    }
}
