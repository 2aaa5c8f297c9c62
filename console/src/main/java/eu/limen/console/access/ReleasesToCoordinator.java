package eu.limen.console.access;

import java.util.Map;

/** What the states have released to the Schengen Coordinator at the moment. */
@FunctionalInterface
public interface ReleasesToCoordinator {

    /** By section; one that is not named is not released. */
    Map<String, Release> now();
}
