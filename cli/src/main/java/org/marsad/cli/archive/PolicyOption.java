package org.marsad.cli.archive;

import org.marsad.incident.toll.Policy;
import picocli.CommandLine.Option;

/** By whose rules figures are made of the claims. */
final class PolicyOption {
    @Option(
            names = "--policy",
            paramLabel = "ucdp|acled|ibc|airwars",
            description = "by whose rules figures are made of the claims (default ucdp)")
    private Policy policy = Policy.UCDP;

    Policy policy() {
        return policy;
    }
}
