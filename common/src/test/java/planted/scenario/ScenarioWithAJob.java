package planted.scenario;

import planted.jobs.TalkativeJob;

/** A story that knows the machine which reads it. */
public final class ScenarioWithAJob {

    private ScenarioWithAJob() {}

    static void tell(TalkativeJob job) {}
}
