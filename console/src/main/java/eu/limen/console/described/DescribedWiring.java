package eu.limen.console.described;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How the interface is described. */
@Configuration(proxyBeanMethods = false)
public class DescribedWiring {

    /** What stands at the head. */
    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Limen console")
                        .version("1")
                        .description("Results, alerts and decisions, as far as the caller may see them. "
                                + "Figures are texts, since \"<5\" is one. What is absent was not assessed, not said or not released. "
                                + "Members may be added to answers; none is renamed or retyped within a version.")
                        .license(new License().name("EUPL-1.2")));
    }

    @Bean
    TrueRecords trueRecords() {
        return new TrueRecords();
    }

    @Bean
    @Order(1)
    Answers answers() {
        return new Answers();
    }

    /** After the answers: it describes their problem too. */
    @Bean
    @Order(2)
    Meanings meanings() {
        return new Meanings();
    }
}
