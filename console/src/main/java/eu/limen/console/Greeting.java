package eu.limen.console;

import eu.limen.console.login.DemoAccounts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** What a started service says: where it answers, and in a demo who may log in. */
final class Greeting {

    private static final String FOR_THE_OWNER = "rw-------";

    private Greeting() {}

    static void print(ConfigurableApplicationContext service, PrintStream out) throws IOException {
        String host = service.getEnvironment().getProperty("server.address", "all addresses of this machine");
        DemoAccounts accounts = service.getBeanProvider(DemoAccounts.class).getIfAvailable();
        Path file = service.getBean(ConsoleSettings.class).demoAccounts();
        if (accounts != null && file != null) {
            write(accounts, file);
        } else if (accounts != null) {
            accounts.all()
                    .forEach(account ->
                            out.printf("console: account %-20s password %s%n", account.name(), account.password()));
        }
        out.printf(
                "console: ready on %s, port %s%n",
                host, service.getEnvironment().getProperty("local.server.port"));
    }

    /** Each account a line: its name, a space, its password. */
    private static void write(DemoAccounts accounts, Path file) throws IOException {
        List<String> lines = accounts.all().stream()
                .map(account -> account.name() + " " + account.password())
                .toList();
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOR_THE_OWNER)));
        Files.write(file, lines);
    }
}
