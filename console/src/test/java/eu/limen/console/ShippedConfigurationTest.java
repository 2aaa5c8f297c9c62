package eu.limen.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.limen.console.access.Grant;
import eu.limen.console.access.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;

/** What deploy/ gives the console to start with is what it reads. */
class ShippedConfigurationTest {

    private static final Path DEPLOY = Path.of("..", "deploy");

    /** Those come as files of their own. */
    private static final Map<String, Object> SECRETS = Map.of(
            "limen.secret", "0123456789abcdef0123456789abcdef",
            "limen.oidc.client-secret", "any",
            "limen.kafka.sasl.jaas.config", "any",
            "spring.datasource.password", "any");

    private static StandardEnvironment environment(Path file) throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load(file.toString(), new FileSystemResource(file))
                .forEach(source -> environment.getPropertySources().addLast(source));
        environment.getPropertySources().addLast(new MapPropertySource("secrets", SECRETS));
        return environment;
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose/console.yaml", "kubernetes/console-options.yaml"})
    void theConsoleIsGivenOptionsThatItHas(String file) throws IOException {
        StandardEnvironment environment = environment(DEPLOY.resolve(file));

        ConsoleSettings settings = Binder.get(environment)
                .bind(
                        "limen",
                        Bindable.of(ConsoleSettings.class),
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                .get();

        Binder.get(environment)
                .bind(
                        "server",
                        Bindable.of(ServerProperties.class),
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                .get();

        assertThat(StartConditions.problems(environment)).isEmpty();
        assertThat(settings.kafka())
                .containsKeys("bootstrap.servers", "security.protocol", "sasl.mechanism", "sasl.jaas.config");
    }

    @Test
    void everyRoleOfTheTrialRealmIsAGrantAndEveryRoleIsThere() throws IOException {
        JsonNode realm = new JsonMapper()
                .readTree(DEPLOY.resolve("compose/identity/realm.json").toFile());
        List<Grant> grants = new ArrayList<>();

        realm.at("/roles/client/limen-console")
                .forEach(role -> grants.addAll(
                        Grant.parse(role.get("name").asText()).stream().toList()));

        assertThat(grants).hasSameSizeAs(realm.at("/roles/client/limen-console"));
        assertThat(grants.stream().map(Grant::role)).containsAll(Arrays.asList(Role.values()));
        assertThat(realm.at("/clients/0/protocolMappers/0/config/claim.name").asText())
                .isEqualTo("limen_grants");
    }
}
