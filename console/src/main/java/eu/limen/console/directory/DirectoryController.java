package eu.limen.console.directory;

import eu.limen.console.access.Officer;
import eu.limen.console.access.Role;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.web.BadQuestion;
import eu.limen.console.web.Caller;
import eu.limen.console.web.Listing;
import eu.limen.console.web.NotShown;
import eu.limen.register.SectionRegister;
import eu.limen.register.StateZones;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory over HTTP: all may look up desks, a state's steward writes those of the state. */
@RestController
final class DirectoryController {

    private final ContactPoints desks;
    private final SectionRegister register;
    private final Caller caller;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DirectoryController(
            ContactPoints desks,
            SectionRegister register,
            Caller caller,
            AuditLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.desks = desks;
        this.register = register;
        this.caller = caller;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All desks as they are today, also those that were or will be valid; of one state where asked. */
    @GetMapping("/api/v1/directory")
    Listing<ShownDesk> list(@RequestParam(required = false) @Nullable String state) {
        Officer officer = caller.officer();
        List<ContactPoint> found = state == null || state.isEmpty()
                ? desks.all(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                : desks.ofStates(List.of(state), today(state));
        return new Listing<>(found.stream().map(desk -> shown(desk, officer)).toList(), null);
    }

    @GetMapping("/api/v1/directory/{id}")
    ShownDesk one(@PathVariable String id) {
        return shown(found(id), caller.officer());
    }

    /** All that was ever said of a desk, the latest first: who was told on a day is answered by the version of that day. */
    @GetMapping("/api/v1/directory/{id}/versions")
    Listing<ShownDeskVersion> versions(@PathVariable String id) {
        ContactPoint now = found(id);
        ShownDesk.View view = viewOf(now, caller.officer());
        return new Listing<>(
                desks.versions(id).stream()
                        .map(each -> new ShownDeskVersion(
                                each.number(), each.recordedAt(), ShownDesk.of(each.desk(), view, each.signed())))
                        .toList(),
                null);
    }

    /** Adds a desk, or says something else of it; what was said before is kept as a version. */
    @PutMapping("/api/v1/directory/{id}")
    ShownDesk put(@PathVariable String id, @RequestBody DeskForm form) {
        Officer officer = caller.officer();
        if (id.length() < 2 || !officer.is(Role.STEWARD, id.substring(0, 2))) {
            throw NotShown.refused();
        }
        List<String> problems = form.problems(id, register);
        if (problems.isEmpty() && !isSubstitute(form.substitute(), id)) {
            problems.add("substitute: not such a desk (expected: the id of another desk of the same state)");
        }
        if (!problems.isEmpty()) {
            throw new BadQuestion(problems);
        }
        ContactPoint desk = form.desk(id);
        refuseSecond(desk);
        refuseEarlySecret(desk, form);
        transaction.executeWithoutResult(status -> {
            int version = desks.put(desk, form.webhookSecret());
            log.done(officer, desk.state(), "DIRECTORY", id + " version " + version);
        });
        return shown(desk, officer);
    }

    private void refuseSecond(ContactPoint desk) {
        List<ContactPoint> others = new ArrayList<>(desks.saidLast(desk.state()));
        desks.ofStates(List.of(desk.state()), today(desk.state())).stream()
                .filter(each -> !others.contains(each))
                .forEach(others::add);
        List<String> beside = Overlap.of(desk, others).stream().distinct().toList();
        if (!beside.isEmpty() && !Overlap.isAllowed(desk.level())) {
            throw new BadQuestion(List.of("level: " + desk.level() + " is " + String.join(", ", beside)
                    + " on the same days and hours (expected: one at a time; give the other a last day first, or let"
                    + " them share the hours)"));
        }
    }

    /** A desk has one secret at a time. */
    private void refuseEarlySecret(ContactPoint desk, DeskForm form) {
        boolean holdsBefore = desks.hasSecret(desk.id()) && found(desk.id()).isValid(today(desk.state()));
        if (form.webhookSecret() != null && holdsBefore && desk.validFrom().isAfter(today(desk.state()))) {
            throw new BadQuestion(
                    List.of("webhookSecret: would sign at once what the desk of today receives (expected: no"
                            + " secret with a validFrom that is to come; enter it on that day)"));
        }
    }

    private LocalDate today(String state) {
        return LocalDate.ofEpochDay(StateZones.localDay(state, clock.instant().toEpochMilli()));
    }

    private ContactPoint found(String id) {
        String state = id.substring(0, Math.min(id.length(), 2));
        return desks.find(id, today(state)).orElseThrow(NotShown::absent);
    }

    private boolean isSubstitute(@Nullable String substitute, String id) {
        return substitute == null
                || (!substitute.equals(id)
                        && substitute.startsWith(id.substring(0, 2))
                        && desks.find(substitute, today(id.substring(0, 2))).isPresent());
    }

    private ShownDesk shown(ContactPoint desk, Officer officer) {
        return ShownDesk.of(desk, viewOf(desk, officer), desks.hasSecret(desk.id()));
    }

    private static ShownDesk.View viewOf(ContactPoint desk, Officer officer) {
        boolean keeper = officer.is(Role.STEWARD, desk.state());
        boolean colleague = officer.isOneOf(Set.of(Role.CONTACT_POINT)) || officer.is(Role.ANALYST, desk.state());
        ShownDesk.View view = ShownDesk.View.PUBLIC;
        if (colleague) {
            view = ShownDesk.View.COLLEAGUE;
        }
        if (keeper) {
            view = ShownDesk.View.KEEPER;
        }
        return view;
    }
}
