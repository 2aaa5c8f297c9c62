package eu.limen.console.web;

import eu.limen.console.ConsoleSettings;
import eu.limen.console.audit.AuditLog;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** What is said where a question cannot be answered, whoever finds out: the server, the doors, a filter or an endpoint. */
@Configuration(proxyBeanMethods = false)
class ProblemWiring {

    private static final String INTERFACE = "/api/*";

    /** Behind the doors and before the tags and the turns (WebWiring). */
    private static final int READABLE = Ordered.LOWEST_PRECEDENCE - 3;

    private static final int LIMITED = Ordered.LOWEST_PRECEDENCE - 2;

    @Bean
    Problems problems(AuditLog log, Caller caller, RecordedQuestion recorded) {
        return new Problems(log, caller, recorded);
    }

    @Bean
    LastAnswer lastAnswer() {
        return new LastAnswer();
    }

    @Bean
    ProblemWithoutAddress problemWithoutAddress() {
        return new ProblemWithoutAddress();
    }

    @Bean
    ReadableBody readableBody() {
        return new ReadableBody();
    }

    @Bean
    NextPage nextPage() {
        return new NextPage();
    }

    @Bean
    FilterRegistrationBean<ReadableQuestion> readableQuestion() {
        FilterRegistrationBean<ReadableQuestion> readable = new FilterRegistrationBean<>(new ReadableQuestion());
        readable.addUrlPatterns(INTERFACE);
        readable.setOrder(READABLE);
        return readable;
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(ConsoleSettings settings) {
        FilterRegistrationBean<BodyLimit> limit =
                new FilterRegistrationBean<>(new BodyLimit(settings.limits().body()));
        limit.addUrlPatterns(INTERFACE);
        limit.setOrder(LIMITED);
        return limit;
    }

    /** Addresses that nobody spells so who means well. */
    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, rejected) -> PlainProblem.write(response, HttpStatus.BAD_REQUEST);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrorPages() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainErrorPage.class.getName());
            }
        });
    }
}
