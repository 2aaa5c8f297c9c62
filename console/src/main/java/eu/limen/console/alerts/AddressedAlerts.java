package eu.limen.console.alerts;

import eu.limen.console.access.Role;
import eu.limen.console.access.Sight;
import eu.limen.console.shown.ShownAlert;
import eu.limen.console.store.FoundResult;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultReads;
import eu.limen.console.web.Caller;
import eu.limen.console.web.NotShown;
import eu.limen.console.web.ShownAlerts;
import eu.limen.console.web.ShownResults;
import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds alerts for a caller: only those addressed to a state that the caller speaks for. */
final class AddressedAlerts {

    static final Role[] READERS = {Role.ANALYST, Role.CONTACT_POINT, Role.STEWARD};

    private final ResultReads results;
    private final Caller caller;
    private final ShownResults shown;

    AddressedAlerts(ResultReads results, Caller caller, ShownResults shown) {
        this.results = results;
        this.caller = caller;
        this.shown = shown;
    }

    /** The revision that holds. */
    Alert holding(String id) {
        return read(found(id));
    }

    /** The revision that holds, as it was found. */
    FoundResult found(String id) {
        FoundResult found = results.one(ResultKind.ALERT, id).orElseThrow(NotShown::absent);
        Alert alert = read(found);
        if (statesOf(alert, READERS).isEmpty()) {
            throw NotShown.refused(alert.id());
        }
        return found;
    }

    /** A revision by its number; of several methods that of the latest. */
    Optional<Alert> revision(String id, int revision) {
        return results.revisions(ResultKind.ALERT, id).stream()
                .map(this::read)
                .filter(alert -> alert.revision() == revision)
                .findFirst();
    }

    /** The states addressed for which the caller has one of some roles. */
    Set<String> statesOf(Alert alert, Role... roles) {
        return statesOf(alert, caller.statesAs(roles));
    }

    /** The states addressed that are among some. */
    static Set<String> statesOf(Alert alert, Set<String> own) {
        Set<String> states = new TreeSet<>();
        alert.addressees().stream().map(Addressee::state).filter(own::contains).forEach(states::add);
        return states;
    }

    /** What of some somebody sees, by id. */
    Map<String, ShownAlert> shown(List<FoundResult> found, Sight sight) {
        return new ShownAlerts(results, shown)
                .of(found, sight).stream().collect(Collectors.toMap(ShownAlert::id, Function.identity()));
    }

    Alert read(FoundResult found) {
        return shown.read(found, Alert.class);
    }
}
