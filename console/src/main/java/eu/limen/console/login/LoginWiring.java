package eu.limen.console.login;

import eu.limen.console.ConsoleSettings;
import eu.limen.console.access.EndpointTable;
import eu.limen.console.access.Grant;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.pages.PageRoutes;
import eu.limen.console.web.Caller;
import eu.limen.console.web.RecordedQuestion;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who may come in, and through which door. */
@Configuration(proxyBeanMethods = false)
public class LoginWiring {

    /** Nothing from elsewhere, nothing within a frame of another page. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

    /** A browser may keep an answer for its mark, but asks each time; nothing on the way keeps it. */
    private static final String FOR_ONE_READER = "private, no-cache";

    /** The shell shows the page that was asked for, or the way in. */
    private static final String PAGE = "/";

    private static final String FORM = "/login";
    private static final String PROVIDER = "/oauth2/authorization/limen";

    /** The same for everybody. */
    private static final String PARTS = "/assets/";

    /** Behind a proxy all officers have its address, unless it is known and believed. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> trustedProxies(ConsoleSettings settings) {
        return server -> {
            if (!settings.trustedProxies().isEmpty()) {
                server.addEngineValves(TrustedProxies.valve(settings.trustedProxies()));
            }
        };
    }

    @Bean
    EndpointTable endpoints() {
        return EndpointTable.standard();
    }

    @Bean
    RecordedQuestion recordedQuestion(EndpointTable endpoints) {
        return new RecordedQuestion(endpoints);
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            ConsoleSettings settings,
            EndpointTable endpoints,
            AuditLog log,
            Caller caller,
            RecordedQuestion recorded,
            Clock clock,
            Optional<ClientRegistrationRepository> providers)
            throws Exception {
        Refusals refusals = new Refusals(log, caller, recorded, providers.isPresent() ? PROVIDER : FORM);
        ConsoleSettings.Limits limits = settings.limits();
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/health", "/health/**", "/login", "/login/**", "/oauth2/**", "/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PageRoutes.patterns())
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PageRoutes.PARTS)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PageRoutes.patterns())
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PageRoutes.PARTS)
                        .permitAll()
                        .anyRequest()
                        .access(new EndpointAuthorization(endpoints)))
                .addFilterBefore(new SessionLength(settings.longestSession(), clock), SecurityContextHolderFilter.class)
                .addFilterAfter(
                        new RateLimit(limits.requests(), limits.logins(), limits.period()), HeaderWriterFilter.class)
                .requestCache(remembered -> remembered.requestCache(new NullRequestCache()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .csrf(CsrfConfigurer::spa)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(Customizer.withDefaults())
                        .cacheControl(cache -> cache.disable())
                        .addHeaderWriter(new StaticHeadersWriter("Cache-Control", FOR_ONE_READER))
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                request -> !request.getRequestURI().startsWith(PARTS),
                                new StaticHeadersWriter("Vary", "Cookie"))))
                .logout(out -> out.logoutUrl("/logout")
                        .logoutSuccessHandler((request, response, login) -> response.setStatus(204)));
        if (providers.isPresent()) {
            http.oauth2Login(login -> login.loginPage(PAGE)
                    .defaultSuccessUrl(PAGE, true)
                    .failureUrl("/?login=failed")
                    .userInfoEndpoint(user -> user.oidcUserService(officers(settings))));
        } else {
            http.formLogin(form -> form.loginPage(PAGE)
                    .loginProcessingUrl(FORM)
                    .successHandler((request, response, login) -> response.setStatus(204))
                    .failureHandler((request, response, wrong) -> Refusals.say(
                            response,
                            org.springframework.http.HttpStatus.UNAUTHORIZED,
                            "Wrong name or password",
                            "The accounts of a demo were printed when it started.")));
        }
        return http.build();
    }

    /** The provider's addresses are learnt at the first login: the service starts also while it is away. */
    @Bean
    @ConditionalOnProperty("limen.oidc.issuer")
    ClientRegistrationRepository providers(ConsoleSettings settings) {
        ConsoleSettings.Oidc oidc = Objects.requireNonNull(settings.oidc());
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(oidc.issuer())
                        .registrationId("limen")
                        .clientId(oidc.clientId())
                        .clientSecret(oidc.clientSecret())
                        .scope("openid")
                        .clientSettings(ClientRegistration.ClientSettings.builder()
                                .requireProofKey(true)
                                .build())
                        .build()));
    }

    /** What the provider says that an officer is; a claim that is no grant gives nothing. */
    private static OAuth2UserService<OidcUserRequest, OidcUser> officers(ConsoleSettings settings) {
        OidcUserService service = new OidcUserService();
        String claim = Objects.requireNonNull(settings.oidc()).grantsClaim();
        return request -> {
            OidcUser user = service.loadUser(request);
            Set<GrantedAuthority> grants = new HashSet<>();
            if (user.getClaim(claim) instanceof Collection<?> texts) {
                texts.stream()
                        .map(text -> Grant.parse(String.valueOf(text)))
                        .flatMap(Optional::stream)
                        .forEach(grant -> grants.add(new SimpleGrantedAuthority(grant.toString())));
            }
            return new DefaultOidcUser(grants, user.getIdToken(), user.getUserInfo());
        };
    }

    @Bean
    @ConditionalOnProperty("limen.demo")
    DemoAccounts demoAccounts() {
        return DemoAccounts.standard();
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService accounts(Optional<DemoAccounts> demo, PasswordEncoder passwords) {
        List<DemoAccounts.Account> accounts = demo.map(DemoAccounts::all).orElse(List.of());
        return new InMemoryUserDetailsManager(accounts.stream()
                .map(account -> User.withUsername(account.name())
                        .password(passwords.encode(account.password()))
                        .authorities(account.grant().toString())
                        .build())
                .toList());
    }
}
