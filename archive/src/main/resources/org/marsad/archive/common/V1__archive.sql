-- What is true: an append-only log, each entry with the hash of the one before; what its entries say (erasable, hence apart and salted);
-- signatures of the log's head; and the raw bytes of reports by their hash.
CREATE TABLE log (
    seq          ${number}       NOT NULL PRIMARY KEY,
    at           VARCHAR(40)  NOT NULL,
    what         VARCHAR(20)  NOT NULL,
    subject      VARCHAR(200) NOT NULL,
    payload_hash ${bytes}     NOT NULL,
    hash         ${bytes}     NOT NULL
);
CREATE TABLE payload (
    seq       ${number}   NOT NULL PRIMARY KEY,
    salt      ${bytes},
    body      ${bytes},
    erased_by BIGINT
);
CREATE TABLE seal (
    seq       ${number}   NOT NULL PRIMARY KEY,
    signature ${bytes} NOT NULL,
    signer    ${bytes} NOT NULL
);
CREATE TABLE blob (
    id        VARCHAR(80) NOT NULL PRIMARY KEY,
    size      BIGINT      NOT NULL,
    packed    ${bytes}    NOT NULL, -- hash of the bytes as they lie here: some bits of a packed form change nothing that is unpacked
    bytes     ${bytes},
    erased_by BIGINT
);

-- What follows from it, for quick answers.
CREATE TABLE report (
    no         ${number}       NOT NULL PRIMARY KEY,
    id         VARCHAR(80)  NOT NULL UNIQUE,
    body       BIGINT       NOT NULL,
    name       TEXT         NOT NULL,
    publisher  TEXT,
    published  VARCHAR(40),
    day        VARCHAR(10),
    reprint_of TEXT,
    like_of    BIGINT,
    sketch     ${bytes}     NOT NULL,
    reading    BIGINT,
    knowledge  VARCHAR(80)
);
CREATE INDEX report_name ON report (name);
CREATE TABLE band (
    band   BIGINT NOT NULL,
    report BIGINT NOT NULL,
    PRIMARY KEY (band, report)
)${clustered};
CREATE TABLE claim (
    no       ${number}      NOT NULL PRIMARY KEY,
    id       VARCHAR(80) NOT NULL,
    report   BIGINT      NOT NULL,
    reading  BIGINT      NOT NULL,
    position INTEGER     NOT NULL,
    kind     VARCHAR(12) NOT NULL,
    telling  TEXT,
    day      VARCHAR(10),
    incident BIGINT
);
CREATE UNIQUE INDEX claim_id ON claim (id);
CREATE INDEX claim_report ON claim (report);
CREATE INDEX claim_incident ON claim (incident);
CREATE INDEX claim_kind ON claim (kind, day);
CREATE TABLE bucket (
    bucket BIGINT      NOT NULL,
    rank   BIGINT      NOT NULL,
    id     VARCHAR(80) NOT NULL,
    claim  BIGINT      NOT NULL,
    mark   BIGINT      NOT NULL,
    PRIMARY KEY (bucket, rank, id)
)${clustered};
CREATE TABLE link (
    a        BIGINT           NOT NULL,
    b        BIGINT           NOT NULL,
    likeness DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (a, b)
)${clustered};
CREATE TABLE incident (
    no          ${number}      NOT NULL PRIMARY KEY,
    id          VARCHAR(80) NOT NULL UNIQUE,
    first       VARCHAR(80) NOT NULL,
    version     INTEGER     NOT NULL,
    members     INTEGER     NOT NULL,
    type        VARCHAR(40),
    from_day    VARCHAR(10),
    to_day      VARCHAR(10),
    country     VARCHAR(2),
    admin1      TEXT,
    place       TEXT,
    status      VARCHAR(12),
    grade       VARCHAR(12),
    killed_low  BIGINT,
    killed_best BIGINT,
    killed_high BIGINT,
    reports     INTEGER,
    originators INTEGER,
    newest      VARCHAR(10),
    review      VARCHAR(12)
);
CREATE INDEX incident_first ON incident (first);
CREATE INDEX incident_days ON incident (from_day, id);
CREATE INDEX incident_country ON incident (country, from_day);
CREATE INDEX incident_newest ON incident (newest, id);
CREATE TABLE incident_side (
    incident BIGINT      NOT NULL,
    side     VARCHAR(80) NOT NULL,
    PRIMARY KEY (incident, side)
)${clustered};
CREATE INDEX incident_side_side ON incident_side (side, incident);

-- What people decided. A decision holds on to claims by anchors: a report and a span of its text, which outlast its readings.
CREATE TABLE decision (
    seq     ${number}      NOT NULL PRIMARY KEY,
    id      VARCHAR(40) NOT NULL UNIQUE,
    at      VARCHAR(40) NOT NULL,
    actor   TEXT        NOT NULL,
    what    VARCHAR(12) NOT NULL,
    reason  TEXT        NOT NULL,
    field   VARCHAR(20),
    value   TEXT,
    undone  BIGINT
);
CREATE TABLE anchor (
    no       ${number}  NOT NULL PRIMARY KEY,
    report   BIGINT  NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    claim    BIGINT
);
CREATE INDEX anchor_report ON anchor (report);
CREATE INDEX anchor_claim ON anchor (claim);
CREATE TABLE hold (
    decision BIGINT  NOT NULL,
    a        BIGINT  NOT NULL,
    b        BIGINT  NOT NULL,
    same     INTEGER NOT NULL,
    PRIMARY KEY (decision, a, b)
)${clustered};
CREATE INDEX hold_a ON hold (a, b);
CREATE TABLE about (
    decision BIGINT NOT NULL,
    anchor   BIGINT NOT NULL,
    PRIMARY KEY (decision, anchor)
)${clustered};
CREATE INDEX about_anchor ON about (anchor);
