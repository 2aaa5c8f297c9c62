package eu.limen.console.rules;

import eu.limen.codec.RuleDesk;
import eu.limen.codec.RuleSetPublication;
import eu.limen.codec.RuleSetReader;
import eu.limen.console.access.Officer;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.outgoing.Outgoing;
import eu.limen.flow.Tick;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleDocument;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSets;
import eu.limen.rules.RulesRefusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a rule set from its proposal to the topic: each step recorded, none left out. What stands against a step is said, and then nothing has changed. */
public final class ProposalDesk {

    private final RuleStore store;
    private final SectionRegister sections;
    private final Outgoing outgoing;
    private final String topic;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /**
     * @param topic of rules, as the deployment calls it
     */
    public ProposalDesk(
            RuleStore store,
            SectionRegister sections,
            Outgoing outgoing,
            String topic,
            AuditLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.sections = sections;
        this.outgoing = outgoing;
        this.topic = topic;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What a proposal is compared with: of a published one the version before it, of any other the one published last. */
    public RuleSet before(RuleProposal proposal) {
        return store.published().stream()
                .takeWhile(each -> each.number() != proposal.number())
                .reduce((earlier, later) -> later)
                .map(RuleProposal::rules)
                .orElseGet(RuleSetReader::standard);
    }

    /**
     * The version that holds: Limen's own until another does.
     *
     * @param atMillis epoch milliseconds
     */
    public RuleSet holdingAt(long atMillis) {
        List<RuleSet> versions = new ArrayList<>(List.of(RuleSetReader.standard()));
        store.published().stream().map(RuleProposal::rules).forEach(versions::add);
        return RuleSets.of(versions).at(atMillis);
    }

    /** The states whose approval is still missing. */
    public Set<String> missing(RuleProposal proposal) {
        Set<String> missing = new TreeSet<>(needed(proposal));
        missing.removeAll(proposal.approvedAt().keySet());
        return missing;
    }

    /** The states that must approve. */
    public Set<String> needed(RuleProposal proposal) {
        return RuleConsent.needed(before(proposal), proposal.rules(), proposal.state(), sections);
    }

    /**
     * Keeps what has been examined, and returns its number.
     *
     * @param yaml a sound rule set
     */
    public long propose(Officer officer, String state, String yaml) {
        String version = RuleSetReader.read("rules", yaml).version();
        return Objects.requireNonNull(transaction.execute(status -> {
            long number = store.propose(version, RuleSetPublication.proposed(yaml), state, officer.pseudonym(), now());
            log.done(officer, state, "PROPOSE RULES", object(number, version, state));
            return number;
        }));
    }

    /** Attaches a backtest, until somebody has approved. */
    public List<String> attach(Officer officer, long number, String state, Backtest backtest) {
        return step(number, proposal -> {
            if (!proposal.approvedAt().isEmpty()) {
                return List.of(
                        "It has been approved with the backtest that is attached. Propose a new version to try it anew.");
            }
            store.attach(number, backtest.name(), backtest.content(), backtest.sha256(), now());
            log.done(officer, state, "ATTACH BACKTEST", object(number, proposal.version(), state));
            return List.of();
        });
    }

    /** Approves for a state. */
    public List<String> approve(Officer officer, long number, String state) {
        return step(number, proposal -> {
            List<String> against = againstApproval(officer, state, proposal);
            if (!against.isEmpty()) {
                return against;
            }
            store.approve(number, state, officer.pseudonym(), now());
            log.done(officer, state, "APPROVE RULES", object(number, proposal.version(), state));
            return List.of();
        });
    }

    /** Two states are two people, and neither is who proposed. */
    private static List<String> againstApproval(Officer officer, String state, RuleProposal proposal) {
        if (proposal.backtest() == null) {
            return List.of("No backtest is attached yet. States approve what they have seen tried.");
        }
        if (proposal.proposedBy().equals(officer.pseudonym())) {
            return List.of("You proposed it. Somebody else approves for your state.");
        }
        boolean forAnother = proposal.approvedBy().contains(officer.pseudonym())
                && !proposal.approvedAt().containsKey(state);
        return forAnother
                ? List.of("You approved it for another state. Somebody else approves for this one.")
                : List.of();
    }

    /** Takes a proposal back, until it is published. It stays on record. */
    public List<String> withdraw(Officer officer, long number, String state) {
        return step(number, proposal -> {
            store.withdraw(number, now());
            log.done(officer, state, "WITHDRAW RULES", object(number, proposal.version(), state));
            return List.of();
        });
    }

    /** Publishes what all have approved, if the jobs will accept it: the same judgement as theirs. */
    public List<String> publish(Officer officer, long number, String state) {
        return step(number, proposal -> {
            Set<String> missing = missing(proposal);
            if (!missing.isEmpty()) {
                return List.of("The approval of " + String.join(", ", missing) + " is missing.");
            }
            Instant at = now().truncatedTo(ChronoUnit.SECONDS);
            String document = RuleSetPublication.published(
                    proposal.text(),
                    at.toEpochMilli(),
                    RuleConsent.approvals(proposal.rules(), proposal.approvedAt(), sections));
            List<String> refused = refusals(document, at);
            if (refused.isEmpty()) {
                store.publish(number, document, at);
                outgoing.add(topic, proposal.version(), document);
                log.done(officer, state, "PUBLISH RULES", object(number, proposal.version(), state));
            }
            return refused;
        });
    }

    private List<String> refusals(String document, Instant at) {
        RuleDesk desk = new RuleDesk(RuleSets.of(List.of(RuleSetReader.standard())), sections);
        for (RuleProposal earlier : store.published()) {
            decide(desk, String.valueOf(earlier.document()), Objects.requireNonNull(earlier.publishedAt()));
        }
        RulesRefusal refusal = decide(desk, document, at).refusal();
        return refusal == null
                ? List.of()
                : refusal.problems().stream().map(RuleExamination::text).toList();
    }

    private static RuleDesk.Decision decide(RuleDesk desk, String document, Instant at) {
        return desk.decide(new RuleDocument("rules", document, at.toEpochMilli()), Tick.atOrAfter(at.toEpochMilli()));
    }

    /** One step on a proposal that nobody else changes meanwhile. */
    private List<String> step(long number, Step step) {
        return Objects.requireNonNull(transaction.execute(status -> {
            RuleProposal proposal = store.lock(number).orElseThrow();
            if (proposal.isPublished()) {
                return List.of("It has been published; a published version is never changed. Propose a new one.");
            }
            return proposal.withdrawnAt() == null
                    ? step.take(proposal)
                    : List.of("It has been withdrawn by the state that proposed it. Propose a new one.");
        }));
    }

    /** What is done to a proposal, and what stands against it. */
    private interface Step {
        List<String> take(RuleProposal proposal);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String object(long number, String version, String state) {
        return "rules " + number + ", version " + version + " as " + state;
    }
}
