package eu.limen.levels;

import eu.limen.model.Kind;
import eu.limen.model.ModusOperandi;
import eu.limen.model.Threat;
import eu.limen.model.Transport;
import org.jspecify.annotations.Nullable;

/**
 * What is counted within one mode of transport. Kinds are never added together, so each is compared with itself.
 *
 * @param kind of the reports that count it
 * @param modus null where findings are not told apart by it
 * @param quantity its index in {@link eu.limen.flow.Quantity}
 */
record Counted(Kind kind, Threat threat, @Nullable ModusOperandi modus, Transport transport, int quantity) {

    /** {@code AT-DE[AT>DE]~check~RAIL}. */
    String keyOn(String flow) {
        String key = flow + "~" + kind.code() + "~" + transport;
        return modus == null ? key : key + "~" + modus;
    }
}
