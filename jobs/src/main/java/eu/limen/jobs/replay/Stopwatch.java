package eu.limen.jobs.replay;

/** Measures how long a run takes, for people; no result knows it. */
public interface Stopwatch {

    /** Since the run was asked for. */
    double seconds();
}
