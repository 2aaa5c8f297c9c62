package eu.limen.console.web;

import eu.limen.console.ConsoleSettings;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.decisions.DecisionDesk;
import eu.limen.console.decisions.DecisionStore;
import eu.limen.console.decisions.OverdueReviews;
import eu.limen.console.decisions.ReleaseDesk;
import eu.limen.console.decisions.ReleaseStore;
import eu.limen.console.decisions.ReviewDesk;
import eu.limen.console.decisions.ReviewStore;
import eu.limen.console.intake.ResultListener;
import eu.limen.console.outgoing.Outgoing;
import eu.limen.console.store.ResultReads;
import eu.limen.console.store.ResultStore;
import eu.limen.register.SectionRegister;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people decide: on results, in reviews, and what they release. */
@Configuration(proxyBeanMethods = false)
public class DecisionsWiring {

    @Bean
    DecisionStore decisionStore(JdbcClient database) {
        return new DecisionStore(database);
    }

    @Bean
    DecisionDesk decisionDesk(
            DecisionStore store,
            ResultStore results,
            Outgoing outgoing,
            ConsoleSettings settings,
            AuditLog log,
            TransactionTemplate transactions,
            Clock clock) {
        return new DecisionDesk(store, results, outgoing, settings.topics() + "decisions", log, transactions, clock);
    }

    @Bean
    IndicatorViews indicatorViews(DecisionStore decisions, ResultReads results, ShownResults shown) {
        return new IndicatorViews(decisions, results, shown);
    }

    @Bean
    DecisionsController decisions(
            ResultReads results, SectionRegister sections, DecisionStore decisions, DecisionDesk desk, Caller caller) {
        return new DecisionsController(results, sections, decisions, desk, caller);
    }

    @Bean
    ReviewStore reviewStore(JdbcClient database) {
        return new ReviewStore(database);
    }

    @Bean
    OverdueReviews overdueReviews(
            ReviewStore reviews,
            ResultReads results,
            ResultStore store,
            List<ResultListener> listeners,
            TransactionTemplate transactions,
            Clock clock) {
        return new OverdueReviews(reviews, results, store, listeners, transactions, clock);
    }

    @Bean
    ReviewDesk reviewDesk(
            ReviewStore reviews,
            OverdueReviews overdue,
            Outgoing outgoing,
            ConsoleSettings settings,
            AuditLog log,
            TransactionTemplate transactions,
            Clock clock) {
        return new ReviewDesk(reviews, overdue, outgoing, settings.topics() + "reviews", log, transactions, clock);
    }

    @Bean
    ReviewsController reviews(
            ReviewStore reviews, ReviewDesk desk, SectionRegister sections, Caller caller, Clock clock) {
        return new ReviewsController(reviews, desk, sections, caller, clock);
    }

    @Bean
    DueReviewsController dueReviews(
            ReviewStore reviews, ResultReads results, SectionRegister sections, Caller caller, Clock clock) {
        return new DueReviewsController(reviews, results, sections, caller, clock);
    }

    @Bean
    ReleaseStore releaseStore(JdbcClient database) {
        return new ReleaseStore(database);
    }

    @Bean
    ReleaseDesk releaseDesk(
            ReleaseStore releases,
            SectionRegister sections,
            AuditLog log,
            TransactionTemplate transactions,
            Clock clock) {
        return new ReleaseDesk(releases, sections, log, transactions, clock);
    }

    @Bean
    ReleasesController releases(ReleaseStore releases, ReleaseDesk desk, SectionRegister sections, Caller caller) {
        return new ReleasesController(releases, desk, sections, caller);
    }
}
