package eu.limen.console.login;

import eu.limen.console.access.Grant;
import eu.limen.console.access.Role;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Accounts of a demo: one for each role, with passwords that are made at the start and stand nowhere but on the terminal. */
public final class DemoAccounts {

    private static final int PASSWORD_BYTES = 12;

    /**
     * An account.
     *
     * @param name such as {@code contact_point-at}
     */
    public record Account(String name, String password, Grant grant) {}

    private static final List<Grant> GRANTS = List.of(
            new Grant(Role.ANALYST, "AT"),
            new Grant(Role.CONTACT_POINT, "AT"),
            new Grant(Role.STEWARD, "AT"),
            new Grant(Role.AUDITOR, "AT"),
            new Grant(Role.ANALYST, "SI"),
            new Grant(Role.CONTACT_POINT, "SI"),
            new Grant(Role.CONTACT_POINT, "HU"),
            new Grant(Role.REPORT_TEAM, Grant.UNION),
            new Grant(Role.COORDINATOR, Grant.UNION));

    private final Map<String, Account> byName = new LinkedHashMap<>();

    private DemoAccounts() {}

    /** Of these grants, one account each. */
    public static DemoAccounts of(List<Grant> grants) {
        DemoAccounts accounts = new DemoAccounts();
        SecureRandom random = new SecureRandom();
        for (Grant grant : grants) {
            byte[] password = new byte[PASSWORD_BYTES];
            random.nextBytes(password);
            String name = (grant.role() + "-" + grant.state()).toLowerCase(Locale.ROOT);
            accounts.byName.put(
                    name,
                    new Account(name, Base64.getUrlEncoder().withoutPadding().encodeToString(password), grant));
        }
        return accounts;
    }

    /** Those of the demo. */
    public static DemoAccounts standard() {
        return of(GRANTS);
    }

    public List<Account> all() {
        return List.copyOf(byName.values());
    }
}
