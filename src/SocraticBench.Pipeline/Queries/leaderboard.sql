-- Models by mean SD over scored turns of the test arm, with compliance, half-lives and cost.
WITH scored AS (
    SELECT model, AVG(sd) AS mean_sd, COUNT(*) AS turns, COUNT(sd) AS scored_turns
    FROM turns
    WHERE arm = 'test'
    GROUP BY model
),
held AS (
    SELECT
        model,
        MAX(CASE WHEN simulated THEN 1 ELSE 0 END) = 1 AS simulated,
        COUNT(*) AS runs,
        SUM(compliance_rate * scored_turns) / NULLIF(SUM(CASE WHEN compliance_rate IS NOT NULL THEN scored_turns END), 0) AS compliance_rate,
        COUNT(half_life_turn) AS half_life_observed,
        COUNT(*) - COUNT(half_life_turn) AS half_life_censored,
        -- Unknown costs make the sum unknown, not small.
        CASE WHEN COUNT(cost_usd) = COUNT(*) THEN SUM(cost_usd) END AS cost_usd
    FROM runs
    WHERE arm = 'test'
    GROUP BY model
)
SELECT
    held.model, held.simulated, held.runs, scored.turns, scored.scored_turns, scored.mean_sd,
    held.compliance_rate, held.half_life_observed, held.half_life_censored, held.cost_usd
FROM held
JOIN scored ON scored.model = held.model
ORDER BY scored.mean_sd DESC NULLS LAST, held.model
