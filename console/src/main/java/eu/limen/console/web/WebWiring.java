package eu.limen.console.web;

import eu.limen.console.ConsoleSettings;
import eu.limen.console.access.Jurisdiction;
import eu.limen.console.access.ReleaseMatrix;
import eu.limen.console.access.ReleasesToCoordinator;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.audit.Pseudonyms;
import eu.limen.console.store.News;
import eu.limen.console.store.ResultReads;
import eu.limen.console.store.WeekReads;
import eu.limen.register.SectionRegister;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What is answered over HTTP. */
@Configuration(proxyBeanMethods = false)
@Import({PathWiring.class, ProblemWiring.class})
public class WebWiring implements WebMvcConfigurer {

    private static final int SENDERS = 8;

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new CsvConverter());
    }

    /** JSON unless somebody asks otherwise, by a header or by {@code ?format=csv}. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation
                .favorParameter(true)
                .parameterName("format")
                .mediaType("csv", CsvConverter.CSV)
                .mediaType("json", MediaType.APPLICATION_JSON)
                .defaultContentType(MediaType.APPLICATION_JSON);
    }

    @Bean
    SectionRegister sections() {
        return SectionRegister.standard();
    }

    @Bean
    Jurisdiction jurisdiction(SectionRegister sections, ReleasesToCoordinator released) {
        return new Jurisdiction(sections, ReleaseMatrix.standard(), released);
    }

    @Bean
    Caller caller(Jurisdiction jurisdiction, Pseudonyms pseudonyms) {
        return new Caller(jurisdiction, pseudonyms);
    }

    @Bean
    FilterRegistrationBean<Etags> etags() {
        FilterRegistrationBean<Etags> etags = new FilterRegistrationBean<>(new Etags());
        etags.addUrlPatterns("/api/*");
        etags.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return etags;
    }

    /** Behind the doors, so that whom they refuse takes nobody's place; behind the tags, which hold answers back, so that a slow network keeps none. */
    @Bean
    FilterRegistrationBean<Admission> admission(ConsoleSettings settings) {
        ConsoleSettings.Limits limits = settings.limits();
        FilterRegistrationBean<Admission> admission =
                new FilterRegistrationBean<>(new Admission(limits.atOnce(), limits.waiting(), limits.longestWait()));
        admission.addUrlPatterns("/api/*");
        admission.setOrder(Ordered.LOWEST_PRECEDENCE);
        return admission;
    }

    @Bean
    ShownResults shownResults() {
        return new ShownResults();
    }

    @Bean
    MeController me(SectionRegister sections, Caller caller) {
        return new MeController(sections, caller);
    }

    @Bean
    SituationsController situations(ResultReads results, Caller caller, ShownResults shown) {
        return new SituationsController(results, caller, shown);
    }

    @Bean
    DaysController days(ResultReads results, Caller caller, ShownResults shown) {
        return new DaysController(results, caller, shown);
    }

    @Bean
    IndicatorsController indicators(ResultReads results, Caller caller, IndicatorViews views) {
        return new IndicatorsController(results, caller, views);
    }

    @Bean
    OverviewController overview(
            SectionRegister sections,
            JdbcTemplate database,
            ResultReads results,
            ShownResults shown,
            Caller caller,
            Clock clock) {
        return new OverviewController(
                new Overview(sections, new WeekReads(database), new ShownWeeks(results, shown)), caller, clock);
    }

    @Bean
    AlertsController alerts(ResultReads results, Caller caller, ShownResults shown) {
        return new AlertsController(results, caller, shown);
    }

    @Bean
    QualityController quality(ResultReads results, Caller caller) {
        return new QualityController(results, caller);
    }

    /** Slow readers keep these threads and nobody else's. */
    @Bean(destroyMethod = "shutdownNow")
    ExecutorService eventSenders() {
        return Executors.newFixedThreadPool(SENDERS, work -> {
            Thread thread = new Thread(work, "events");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Bean
    EventsController events(
            ResultReads results,
            ShownResults shown,
            IndicatorViews indicators,
            News news,
            Caller caller,
            ExecutorService eventSenders,
            ConsoleSettings settings) {
        OpenStreams open = new OpenStreams(settings.limits().streams());
        return new EventsController(results, shown, indicators, news, caller, eventSenders, open);
    }

    @Bean
    AuditController audit(AuditLog log, Caller caller) {
        return new AuditController(log, caller);
    }
}
