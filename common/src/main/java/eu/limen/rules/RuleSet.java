package eu.limen.rules;

import eu.limen.model.GeneratedBy;
import java.io.Serializable;
import java.util.List;

/**
 * One version of the rules; never changed once published (contract section 4).
 *
 * @param publishedAtMillis from when it is known, epoch milliseconds
 * @param validFromMillis from when it holds, epoch milliseconds
 * @param regime legal regime whose clocks hold, for example {@code SBC_2024}
 */
public record RuleSet(
        String name,
        String version,
        long publishedAtMillis,
        long validFromMillis,
        String regime,
        Parameters parameters,
        List<SectionOverride> overrides,
        List<Approval> approvals,
        List<Exemplar> exemplars,
        List<Expectation> expectations)
        implements Serializable {

    /** Version of the methods that this program applies; a change of a formula changes it, a change of a parameter does not. */
    public static final String METHOD_VERSION = "1.1.0";

    /** The legal regimes that a rule set may name; domain reference B.1. */
    public static final List<String> REGIMES = List.of("SBC_2024", "COM_2021_891", "SBC_2016");

    /** The parameters of a section: its override, or those of all. */
    public Parameters parametersOf(String section) {
        for (SectionOverride override : overrides) {
            if (override.section().equals(section)) {
                return override.parameters();
            }
        }
        return parameters;
    }

    /** The stamp of every result that these rules made. */
    public GeneratedBy generatedBy() {
        return new GeneratedBy(name, version, METHOD_VERSION);
    }

    /** The tick from which it counts: both known and valid, epoch milliseconds. */
    public long countsFromMillis() {
        return Math.max(publishedAtMillis, validFromMillis);
    }

    /** The same rules for a whole run, whatever their validity: a file given on the command line. */
    public RuleSet forTheWholeRun() {
        return new RuleSet(
                name,
                version,
                Long.MIN_VALUE,
                Long.MIN_VALUE,
                regime,
                parameters,
                overrides,
                approvals,
                exemplars,
                expectations);
    }
}
