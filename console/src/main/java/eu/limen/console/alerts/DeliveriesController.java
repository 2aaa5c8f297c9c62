package eu.limen.console.alerts;

import eu.limen.console.access.Role;
import eu.limen.console.web.Caller;
import eu.limen.console.web.Listing;
import eu.limen.console.web.Question;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who was told what, and whom nobody could tell. */
@RestController
final class DeliveriesController {

    private final AddressedAlerts alerts;
    private final DeliveryLog log;
    private final Alarms alarms;
    private final Caller caller;

    DeliveriesController(AddressedAlerts alerts, DeliveryLog log, Alarms alarms, Caller caller) {
        this.alerts = alerts;
        this.log = log;
        this.alarms = alarms;
        this.caller = caller;
    }

    /** Of an alert: each side sees how far the other has been told. */
    @GetMapping("/api/v1/alerts/{id}/deliveries")
    Listing<DeliveryLog.ShownDelivery> ofAlert(@PathVariable String id) {
        alerts.holding(id);
        return new Listing<>(log.of(id, caller.statesAs(AddressedAlerts.READERS)), null);
    }

    /** Of the caller's states. */
    @GetMapping("/api/v1/deliveries")
    Listing<DeliveryLog.ShownDelivery> list(
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable String limit) {
        int most = limit(limit);
        return page(
                log.ofStates(caller.statesAs(AddressedAlerts.READERS), before(after), most),
                most,
                DeliveryLog.ShownDelivery::id);
    }

    /** What the service cannot do as it should. */
    @GetMapping("/api/v1/quality/alarms")
    Listing<Alarms.Alarm> alarms(
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable String limit) {
        int most = limit(limit);
        return page(
                alarms.ofStates(caller.statesAs(Role.STEWARD, Role.CONTACT_POINT), before(after), most),
                most,
                Alarms.Alarm::id);
    }

    private static int limit(@Nullable String text) {
        Question question = new Question();
        int most = question.limit(text);
        question.check();
        return most;
    }

    private static long before(@Nullable Long after) {
        return after == null ? Long.MAX_VALUE : after;
    }

    private static <R extends Record> Listing<R> page(List<R> rows, int most, ToLongFunction<R> id) {
        String next = rows.size() < most ? null : Long.toString(id.applyAsLong(rows.get(rows.size() - 1)));
        return new Listing<>(rows, next);
    }
}
