package eu.limen.console;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.alerts.AlertSettings;
import eu.limen.console.outgoing.ChannelSettings;
import eu.limen.page.OptionTable;
import eu.limen.page.OptionTable.Option;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds the table of {@code docs/console.md} to what the service reads, and the file that comes with an archive to the table.
 * {@code mvn -pl console -am test -Dtest=ConsoleOptionsTest -Dlimen.golden=write} writes the file anew.
 */
class ConsoleOptionsTest {

    private static final Path FILE = Path.of("..", "deploy", "conf", "console.properties");
    private static final Path PAGE = Path.of("..", "docs", "console.md");

    private static final String HEAD = """
            # The console (docs/console.md): bin/console --spring.config.additional-location=file:/etc/limen/console.properties
            # A line that begins with # says what holds where nothing is said. Everything that is missing is named before anything is opened.
            # Any option may come from the environment instead, as LIMEN_SECRET and SPRING_DATASOURCE_PASSWORD do.
            """;

    @Test
    void everyOptionThatIsReadStandsOnThePageWithItsDefaultAndNoOther() throws IOException {
        Map<String, String> onThePage = OptionTable.on(PAGE, "| option | meaning | default |").options().stream()
                .filter(option ->
                        option.key().startsWith("limen.") && !option.key().endsWith("*"))
                .collect(Collectors.toMap(Option::key, Option::value, (one, other) -> one, TreeMap::new));

        Map<String, String> read = new TreeMap<>();
        Stream.of(ConsoleSettings.class, AlertSettings.class, ChannelSettings.class)
                .forEach(settings -> collect(
                        settings.getAnnotation(ConfigurationProperties.class).value(), settings, read));

        assertThat(read).hasSizeGreaterThan(30);
        assertThat(onThePage).isEqualTo(read);
    }

    @Test
    void theFileThatComesWithAnArchiveHasThemAll() throws IOException {
        String made = OptionTable.on(PAGE, "| option | meaning | default |").file(HEAD, List.of());
        if ("write".equals(System.getProperty("limen.golden"))) {
            Files.writeString(FILE, made);
        }

        assertThat(Files.readString(FILE)).isEqualTo(made);
    }

    private static void collect(String prefix, Class<?> settings, Map<String, String> into) {
        for (RecordComponent component : settings.getRecordComponents()) {
            String key = prefix + "."
                    + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            if (component.getType().isRecord()) {
                collect(key, component.getType(), into);
            } else if (component.getType() != Map.class) {
                into.put(key, standard(settings, component));
            }
        }
    }

    /** Annotations of values lie at the constructor's parameters. */
    private static String standard(Class<?> settings, RecordComponent component) {
        return Stream.of(settings.getDeclaredConstructors())
                .flatMap(constructor -> Stream.of(constructor.getParameters()))
                .filter(parameter -> parameter.getName().equals(component.getName()))
                .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(DefaultValue.class)))
                .map(given -> String.join(",", given.value()))
                .findFirst()
                .orElse("");
    }
}
