package eu.limen.console.login;

import eu.limen.console.access.EndpointTable;
import eu.limen.console.access.EndpointTable.Endpoint;
import eu.limen.console.access.Grant;
import eu.limen.console.access.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Lets a request through if the table of endpoints names it and a role of the caller. Everything else is refused. */
final class EndpointAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    private record Gate(String method, PathPattern path, Set<Role> roles) {}

    private final List<Gate> gates;

    EndpointAuthorization(EndpointTable table) {
        gates = table.endpoints().stream()
                .map(endpoint -> gate(endpoint, table.rolesOf(endpoint).orElse(Set.of())))
                .sorted(Comparator.comparing(Gate::path))
                .toList();
    }

    private static Gate gate(Endpoint endpoint, Set<Role> roles) {
        return new Gate(endpoint.method(), PathPatternParser.defaultInstance.parse(endpoint.path()), roles);
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> login, RequestAuthorizationContext context) {
        String asked = context.getRequest().getMethod();
        String method = asked.equals("HEAD") ? "GET" : asked;
        PathContainer path = PathContainer.parsePath(context.getRequest()
                .getRequestURI()
                .substring(context.getRequest().getContextPath().length()));
        Optional<Gate> gate = gates.stream()
                .filter(each -> each.method().equals(method) && each.path().matches(path))
                .findFirst();
        return new AuthorizationDecision(
                gate.isPresent() && has(login.get(), gate.get().roles()));
    }

    private static boolean has(@Nullable Authentication login, Set<Role> roles) {
        return login != null
                && login.isAuthenticated()
                && login.getAuthorities().stream()
                        .map(authority -> Grant.parse(String.valueOf(authority.getAuthority())))
                        .flatMap(Optional::stream)
                        .anyMatch(grant -> roles.contains(grant.role()));
    }
}
