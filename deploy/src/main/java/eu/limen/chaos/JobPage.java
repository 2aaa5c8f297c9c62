package eu.limen.chaos;

import eu.limen.codec.JsonMembers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What Flink says of the job, asked over HTTP. A JobManager that does not answer says nothing. */
final class JobPage {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final String RUNNING = "RUNNING";

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /**
     * @param base such as {@code http://127.0.0.1:8081}
     */
    JobPage(URI base) {
        this.base = base;
    }

    /**
     * How a job stands whose tasks all run.
     *
     * @param id of the job, 32 hexadecimal digits
     * @param restored how often it has gone on from a checkpoint
     * @param checkpoint number of its last complete checkpoint, 0 before the first
     */
    record Standing(String id, long restored, long checkpoint) {}

    /** The job that runs with all its tasks; empty while there is none. */
    Optional<Standing> standing() throws InterruptedException {
        NavigableMap<String, String> jobs = ask("/jobs/overview");
        for (int i = 0; jobs.containsKey(job(i, "jid")); i++) {
            boolean whole = RUNNING.equals(jobs.get(job(i, "state")))
                    && jobs.getOrDefault(job(i, "tasks.total"), "").equals(jobs.get(job(i, "tasks.running")));
            if (whole) {
                return standing(jobs.getOrDefault(job(i, "jid"), ""));
            }
        }
        return Optional.empty();
    }

    private static String job(int number, String member) {
        return "jobs[" + number + "]." + member;
    }

    private Optional<Standing> standing(String id) throws InterruptedException {
        Map<String, String> checkpoints = ask("/jobs/" + id + "/checkpoints");
        if (!checkpoints.containsKey("counts.restored")) {
            return Optional.empty();
        }
        return Optional.of(new Standing(
                id,
                number(checkpoints, "counts.restored"),
                Math.max(number(checkpoints, "latest.completed.id"), number(checkpoints, "latest.restored.id"))));
    }

    /** Whether every step of a job but its sources has come to an instant, epoch milliseconds, with all its subtasks. */
    boolean hasReached(String id, long millis) throws InterruptedException {
        NavigableMap<String, String> job = ask("/jobs/" + id);
        int steps = 0;
        for (int i = 0; job.containsKey("plan.nodes[" + i + "].id"); i++) {
            String step = "plan.nodes[" + i + "].";
            if (!job.containsKey(step + "inputs[0].id")) {
                continue;
            }
            steps++;
            if (!hasReached(id, job.getOrDefault(step + "id", ""), number(job, step + "parallelism"), millis)) {
                return false;
            }
        }
        return steps > 0;
    }

    private boolean hasReached(String job, String step, long subtasks, long millis) throws InterruptedException {
        NavigableMap<String, String> times = askForList("/jobs/" + job + "/vertices/" + step + "/watermarks");
        for (int subtask = 0; subtask < subtasks; subtask++) {
            String time = "list[" + subtask + "].value";
            if (!times.containsKey(time) || number(times, time) < millis) {
                return false;
            }
        }
        return true;
    }

    private static long number(Map<String, String> members, String path) {
        String text = members.getOrDefault(path, "");
        return text.matches("-?[0-9]+") ? Long.parseLong(text) : 0;
    }

    private NavigableMap<String, String> ask(String path) throws InterruptedException {
        String answer = answer(path);
        return answer.startsWith("{") ? JsonMembers.of(answer) : new TreeMap<>();
    }

    private NavigableMap<String, String> askForList(String path) throws InterruptedException {
        String answer = answer(path);
        return answer.startsWith("[") ? JsonMembers.of("{\"list\":" + answer + '}') : new TreeMap<>();
    }

    private String answer(String path) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == OK ? response.body() : "";
        } catch (IOException silent) {
            return "";
        }
    }
}
