package eu.limen.console;

import eu.limen.console.login.DemoAccounts;
import java.io.PrintStream;
import org.springframework.context.ConfigurableApplicationContext;

/** What a started service says: where it answers, and in a demo who may log in. */
final class Greeting {

    private Greeting() {}

    static void print(ConfigurableApplicationContext service, PrintStream out) {
        String host = service.getEnvironment().getProperty("server.address", "all addresses of this machine");
        out.printf(
                "console: ready on %s, port %s%n",
                host, service.getEnvironment().getProperty("local.server.port"));
        service.getBeanProvider(DemoAccounts.class)
                .ifAvailable(accounts -> accounts.all()
                        .forEach(account -> out.printf(
                                "console: account %-20s password %s%n", account.name(), account.password())));
    }
}
