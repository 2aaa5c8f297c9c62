package eu.limen.console;

import eu.limen.console.alerts.AlertsWiring;
import eu.limen.console.described.DescribedWiring;
import eu.limen.console.directory.DirectoryWiring;
import eu.limen.console.intake.IntakeWiring;
import eu.limen.console.login.LoginWiring;
import eu.limen.console.measures.MeasuresWiring;
import eu.limen.console.outgoing.OutgoingWiring;
import eu.limen.console.pages.PagesWiring;
import eu.limen.console.quality.QualityWiring;
import eu.limen.console.reports.ReportsWiring;
import eu.limen.console.store.StoreWiring;
import eu.limen.console.web.DecisionsWiring;
import eu.limen.console.web.RulesWiring;
import eu.limen.console.web.WebWiring;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The service: results come in from the topics, officers see what is theirs. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(ConsoleSettings.class)
@Import({
    StoreWiring.class,
    IntakeWiring.class,
    LoginWiring.class,
    WebWiring.class,
    PagesWiring.class,
    DescribedWiring.class,
    OutgoingWiring.class,
    DirectoryWiring.class,
    AlertsWiring.class,
    DecisionsWiring.class,
    QualityWiring.class,
    ReportsWiring.class,
    MeasuresWiring.class,
    RulesWiring.class
})
public class Console {

    /** As of any program: wrong usage. */
    private static final int UNUSABLE = 2;

    /** Runs until it is stopped, or does what {@link Commands} know. */
    public static void main(String... options) throws IOException {
        Commands.run(options).ifPresent(System::exit);
        try {
            Greeting.print(start(options), System.out);
        } catch (UnusableConfiguration wrong) {
            wrong.problems().forEach(problem -> System.err.println("console: " + problem));
            System.exit(UNUSABLE);
        }
    }

    /** Starts, and returns once requests are answered. */
    public static ConfigurableApplicationContext start(String... options) {
        return start(Clock.systemUTC(), options);
    }

    /** The same by another clock: for scenarios of a night. */
    public static ConfigurableApplicationContext start(Clock clock, String... options) {
        SpringApplication service = new SpringApplication(Console.class);
        service.addInitializers(
                StartConditions::check, context -> context.getBeanFactory().registerSingleton("clock", clock));
        return service.run(Commands.spelledOut(options));
    }
}
