package org.marsad.cli.cluster;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.json.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what of a cluster runs, and how far its jobs are. */
@Command(
        name = "status",
        description =
                "Tells which processes run, and of each job its state, how long it runs, its checkpoints and what each step has"
                        + " taken in and given out since it last started. Exit status 1 where a process is missing.",
        footer = {"", "Examples:", "  marsad cluster status", "  watch -n 5 marsad cluster status"})
final class StatusCommand implements Callable<Integer> {
    private static final int SECOND = 1000;

    private final Surroundings surroundings;

    @Mixin
    private FolderOption folder = new FolderOption();

    StatusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Site site = folder.site(surroundings);
        Settings settings = Settings.of(site);
        Crew crew = Crew.of(site);
        if (crew.hands().isEmpty()) {
            throw new NotRunning(
                    "the cluster in " + site.folder() + " is stopped; marsad cluster start goes on with it");
        }
        boolean whole = true;
        for (Crew.Hand hand : crew.hands()) {
            boolean runs = hand.runs();
            whole &= runs;
            surroundings.print(hand.name() + "\t"
                    + (runs ? "runs\tprocess " + hand.pid() : "does not run\tits log: " + site.log(hand.name())));
        }
        if (!whole) {
            surroundings.say("marsad cluster: not all of it runs; marsad cluster start starts what is missing");
        }
        Rest rest = new Rest(settings);
        Tree overview = rest.ask("/overview");
        surroundings.print("slots\t" + number(overview, "slots-total") + ", of which "
                + number(overview, "slots-available") + " are free\t" + settings.address());
        for (Tree job : rest.ask("/jobs/overview").list("jobs", j -> j)) {
            job(job, rest);
        }
        surroundings.out().flush();
        return whole ? ExitStatus.OK : ExitStatus.PROBLEMS;
    }

    private void job(Tree job, Rest rest) throws IOException {
        String id = job.text("jid");
        surroundings.print("job " + id + "\t" + job.text("state").toLowerCase(java.util.Locale.ROOT) + "\t"
                + number(job, "duration") / SECOND + " s");
        Tree checkpoints = rest.ask("/jobs/" + id + "/checkpoints");
        Tree counts = checkpoints.tree("counts");
        Tree latest = checkpoints.tree("latest");
        Tree done = latest == null ? null : latest.tree("completed");
        surroundings.print("  checkpoints\t" + (counts == null ? 0 : number(counts, "completed")) + " done, "
                + (counts == null ? 0 : number(counts, "failed")) + " failed, "
                + (counts == null ? 0 : number(counts, "restored")) + " restored"
                + (done == null
                        ? ""
                        : "; the last took " + number(done, "end_to_end_duration") + " ms, "
                                + number(done, "checkpointed_size") + " bytes"));
        List<Tree> steps = rest.ask("/jobs/" + id).list("vertices", v -> v);
        for (Tree step : steps) {
            Tree metrics = step.tree("metrics");
            surroundings.print("  " + step.text("name").split(" -> ", 2)[0] + "\t"
                    + step.text("status").toLowerCase(java.util.Locale.ROOT) + " on " + number(step, "parallelism")
                    + "\tin " + (metrics == null ? 0 : number(metrics, "read-records")) + ", out "
                    + (metrics == null ? 0 : number(metrics, "write-records")));
        }
    }

    private static long number(Tree tree, String field) {
        return StartCommand.number(tree, field);
    }
}
