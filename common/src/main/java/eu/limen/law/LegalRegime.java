package eu.limen.law;

import eu.limen.rules.RuleSet;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The duties and limits of one legal regime, read from its table; before its own first day those of the code of 2016 hold (domain B.1).
 *
 * <p>A change of law is a change of a table: what is replaced gets a last day of validity, what replaces it a row of its own.
 */
public final class LegalRegime implements Serializable {

    /** The regime that governs what began before the others. */
    public static final String HISTORY = "SBC_2016";

    private static final long serialVersionUID = 1;
    private static final String CAVEATS = "caveats.csv";

    private final String name;
    private final ArrayList<LegalRule> rules;
    private final Caveats caveats;

    private LegalRegime(String name, List<LegalRule> rules, Caveats caveats) {
        this.name = name;
        this.rules = new ArrayList<>(rules);
        this.caveats = caveats;
    }

    /** The regime of a name that a rule set may bear, from the tables that Limen ships with. */
    public static LegalRegime of(String name) {
        LegalRegime regime = Standard.REGIMES.get(name);
        if (regime == null) {
            throw new IllegalArgumentException("regime: '" + name + "' (expected: one of " + RuleSet.REGIMES + ")");
        }
        return regime;
    }

    /**
     * A regime from tables of the form of {@code law/*.csv}; throws {@link eu.limen.register.ProblemsException} with all that is wrong in one.
     *
     * @param tables gives the table of a file name, for example {@code sbc-2024.csv}
     */
    static LegalRegime read(String name, Function<String, Reader> tables) {
        try {
            Caveats caveats = CaveatTable.read(CAVEATS, tables.apply(CAVEATS));
            List<LegalRule> rules =
                    new ArrayList<>(RegimeTable.read(file(name), tables.apply(file(name)), name, caveats));
            if (name.equals(HISTORY)) {
                rules.replaceAll(LegalRule::withoutEnd);
            } else {
                rules.addAll(RegimeTable.read(file(HISTORY), tables.apply(file(HISTORY)), HISTORY, caveats));
            }
            return new LegalRegime(name, rules, caveats);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    /** Its own rows and those of its history, in the order of their tables. */
    public List<LegalRule> rules() {
        return List.copyOf(rules);
    }

    public Caveats caveats() {
        return caveats;
    }

    private static String file(String regime) {
        return regime.toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
    }

    /** Read once, when first asked for. */
    private static final class Standard {

        private static final Map<String, LegalRegime> REGIMES = RuleSet.REGIMES.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), name -> LegalRegime.read(name, Shipped::table)));
    }
}
