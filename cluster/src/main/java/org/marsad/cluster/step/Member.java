package org.marsad.cluster.step;

/**
 * That a claim is an account of an incident from now on.
 *
 * @param claim the claim's id
 * @param group the smallest id of the claims of that incident, by which it goes
 * @param edition which regrouping said so; a later one has a higher number
 * @param size how many claims the incident has then; 0 where it is no more, and then {@code claim} is {@code group}
 */
public record Member(String claim, String group, long edition, int size) {
    /** That there is no incident of this group any more. */
    static Member none(String group, long edition) {
        return new Member(group, group, edition, 0);
    }
}
