-- How often each violation occurs, per model and phase, as a share of scored turns of the test arm.
WITH scored AS (
    SELECT model, phase, violations
    FROM turns
    WHERE sd IS NOT NULL AND arm = 'test'
),
counted AS (
    SELECT model, phase, COUNT(*) AS scored_turns
    FROM scored
    GROUP BY model, phase
),
found AS (
    SELECT scored.model, scored.phase, kind.violation, COUNT(*) AS turns
    FROM scored
    CROSS JOIN UNNEST(scored.violations) AS kind (violation)
    GROUP BY scored.model, scored.phase, kind.violation
)
SELECT
    found.model, found.phase, found.violation, found.turns, counted.scored_turns,
    CAST(found.turns AS DOUBLE) / counted.scored_turns AS share
FROM found
JOIN counted ON counted.model = found.model AND counted.phase = found.phase
ORDER BY found.model, found.phase, found.turns DESC, found.violation
