package org.marsad.workbench.exchange;

/** A request that is not answered as it was meant, with a reason for whoever sent it. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param status of HTTP, 400 and above
     * @param detail what is wrong, in plain English; where it quotes the request, the quotation comes last
     */
    public Problem(int status, String detail) {
        super(detail);
        this.status = status;
    }

    /** Something in the request cannot be understood. */
    public static Problem malformed(String detail) {
        return new Problem(400, detail);
    }

    /** What is asked for is not there. */
    public static Problem missing(String detail) {
        return new Problem(404, detail);
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** What is wrong. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
