package eu.limen.console.web;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Lets an id with a slash stand in a path as {@code %2F}: the alert of a pair of sections is named {@code A|DISPLACEMENT|HR-HU/HR-SI|...}. */
@Configuration(proxyBeanMethods = false)
class PathWiring {

    /** Paths are matched as they came, by the gate too: there the slash of an id stays part of one segment. */
    @Bean
    TomcatConnectorCustomizer slashesInIds() {
        return connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.DECODE.getValue());
    }

    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        return firewall;
    }
}
