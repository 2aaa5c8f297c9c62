package eu.limen.law;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sentences on what is unsure, by code, in the order of their table. */
public final class Caveats implements Serializable {

    static final String PROCEDURE_NOT_STATED = "PROCEDURE_NOT_STATED";
    static final String KNOWN_LATER = "KNOWN_LATER";
    static final String RECORDED_LATER = "RECORDED_LATER";
    static final String NOTIFIED_BEYOND = "NOTIFIED_BEYOND";
    static final String INTERRUPTED = "INTERRUPTED";
    static final String SAME_THREAT = "SAME_THREAT";
    static final String OTHER_CONTROL = "OTHER_CONTROL";
    static final String IF_PROLONGED = "IF_PROLONGED";
    static final String IF_IT_LASTS = "IF_IT_LASTS";
    static final String EVIDENCE_C = "EVIDENCE_C";
    static final String EVIDENCE_D = "EVIDENCE_D";
    static final String SECONDARY = "SECONDARY";
    static final String MEMORY = "MEMORY";

    /** The codes that the program itself sets; a table without one of them is refused. */
    static final List<String> OF_THE_RECORD = List.of(
            PROCEDURE_NOT_STATED,
            KNOWN_LATER,
            RECORDED_LATER,
            NOTIFIED_BEYOND,
            INTERRUPTED,
            SAME_THREAT,
            OTHER_CONTROL,
            IF_PROLONGED,
            IF_IT_LASTS,
            EVIDENCE_C,
            EVIDENCE_D,
            SECONDARY,
            MEMORY);

    private static final long serialVersionUID = 1;

    private final LinkedHashMap<String, Caveat> byCode = new LinkedHashMap<>();

    Caveats(List<Caveat> caveats) {
        caveats.forEach(caveat -> byCode.put(caveat.code(), caveat));
    }

    public List<Caveat> all() {
        return List.copyOf(byCode.values());
    }

    boolean contains(String code) {
        return byCode.containsKey(code);
    }

    /** Codes of what is to be said of everything under a regime on a state's controls. */
    List<String> always(String regime, String state) {
        List<String> codes = new ArrayList<>();
        for (Map.Entry<String, Caveat> entry : byCode.entrySet()) {
            if (entry.getValue().always(regime, state)) {
                codes.add(entry.getKey());
            }
        }
        return codes;
    }

    /**
     * Of the codes that a row of the law names, those to be said.
     *
     * @param begunBefore whether the control began before the row was law
     */
    List<String> ofRow(List<String> codes, boolean begunBefore) {
        return codes.stream()
                .filter(code -> begunBefore || caveat(code).applies() != Caveat.Applies.BEFORE)
                .toList();
    }

    /** The sentence of a code. */
    public String text(String code) {
        return caveat(code).text();
    }

    private Caveat caveat(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }
}
