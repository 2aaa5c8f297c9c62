package eu.limen.console;

import eu.limen.console.audit.AuditCommand;
import eu.limen.console.audit.KeyCommand;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

/** What the program does besides serving, by its first words. They take the same options as the service, so that they find the same database. */
final class Commands {

    private static final int DONE = 0;
    private static final int BAD_USAGE = 2;

    private static final String USAGE = """
            console [OPTIONS]                serves officers until it is stopped (docs/console.md)
            console audit verify [OPTIONS]   walks the record of what officers did, from its first entry to its last
                --expected-head=NUMBER:HASH  an entry that an earlier walk, or an auditor's page, named: tells a record that was cut off
                ends with 0 if the record is whole, 1 if not, 2 if it could not be walked
            console key destroy [OPTIONS]    destroys the key of one officer: nobody can say any more whose entries they were
                reads the identity provider's name of the officer from standard input; ends with 0, or 1 if there is no such key
            console --help                   prints this

            OPTIONS are those of the service, such as
                --config=FILE                the service's configuration
                --spring.datasource.url=jdbc:postgresql://database:5432/limen
            """;

    /** Reads the service's options, and starts nothing. */
    @Configuration(proxyBeanMethods = false)
    static class OptionsOnly {}

    private Commands() {}

    /** Does what the words ask for; empty if they ask for the service. The number is the program's end. */
    static OptionalInt run(String... words) {
        List<String> given = List.of(words);
        if (given.contains("--help") || given.contains("-h")) {
            System.out.print(USAGE);
            return OptionalInt.of(DONE);
        }
        if (given.isEmpty() || given.get(0).startsWith("-")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(command(given));
    }

    private static int command(List<String> given) {
        String name = String.join(
                " ", given.stream().takeWhile(word -> !word.startsWith("-")).toList());
        String[] options = given.stream().filter(word -> word.startsWith("-")).toArray(String[]::new);
        return switch (name) {
            case "audit verify" -> with(options, AuditCommand::verify);
            case "key destroy" -> with(options, KeyCommand::destroy);
            default -> {
                System.err.println("console: '" + name
                        + "' (expected: audit verify, key destroy, or options alone; console --help)");
                yield BAD_USAGE;
            }
        };
    }

    private interface Command {

        int run(ConfigurableEnvironment options);
    }

    private static int with(String[] options, Command command) {
        SpringApplication reading = new SpringApplication(OptionsOnly.class);
        reading.setWebApplicationType(WebApplicationType.NONE);
        reading.setBannerMode(Banner.Mode.OFF);
        reading.setLogStartupInfo(false);
        reading.setRegisterShutdownHook(false);
        try (ConfigurableApplicationContext context = reading.run(spelledOut(options))) {
            return command.run(context.getEnvironment());
        }
    }

    /** {@code --config} is short for what Spring calls the same. */
    static String[] spelledOut(String... options) {
        return Arrays.stream(options)
                .map(option -> option.startsWith("--config=")
                        ? "--spring.config.additional-location=file:" + option.substring("--config=".length())
                        : option)
                .toArray(String[]::new);
    }
}
