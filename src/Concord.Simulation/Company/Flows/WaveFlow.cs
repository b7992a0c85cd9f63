using Concord.Evidence;
using Concord.Numerics;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Quarterly blind rounds: the paired survey, the priorities, how well each describes the other, the pulse of the teams.</summary>
internal static class WaveFlow
{
    private const int FirstDay = 77;
    private const int Pause = 91;
    private const double RaterBias = 0.5;
    private const double AnswerNoise = 0.7;
    private const double Content = 4.2;
    private const double PerStrain = 2.4;

    // What the strain behind an item is: S8's and the rest's are read off the primary of the sign; Q14 and Q15 go up, not down.
    private static readonly string[] StrainOf =
        ["S2.2", "S2.1", "S7.1", "S1.1", "S9.3", "S6.1", "C2.2", "S3.1", "S8", "S9.3", "S5.1", "S4.1", "C1.1"];

    internal static void Play(Stage stage, OneOnOneFlow ones)
    {
        var part = stage.Part("waves");
        var biases = Sides.Both.ToDictionary(s => s, s => part.Split($"bias of {s.Seat()}").Normal(0, RaterBias));
        var menus = new PriorityMenu(part.Split("priorities"));
        for (var (number, day) = (0, (double)FirstDay); day + 8 < stage.LastDay; number++, day += Pause)
        {
            var wave = stage.Happen(part, number, day);
            var priorities = menus.Next();
            Open(stage, $"survey-{number:00}", WaveType.Survey, day);
            Open(stage, $"priorities-{number:00}", WaveType.Priorities, day);
            Open(stage, $"pulse-{number:00}", WaveType.Pulse, day);
            PlaySurvey(stage, wave, number, biases);
            foreach (var side in Sides.Both)
            {
                var own = wave.Random.Split($"guess of {side.Seat()}");
                PlayGuess(stage, own, side, number, day, priorities, Understanding(stage, ones, side, day));
                PlayMarks(stage, own, side, number, day);
                PlayPulse(stage, own, side, number, day);
            }
        }
    }

    private static void Open(Stage stage, string id, WaveType type, double day) => stage.Record(new Wave
    {
        Id = id,
        Type = type,
        OpensAt = Stage.At(day),
        ClosesAt = Stage.At(day + 7),
    }, day);

    // Without a one-to-one for six weeks understanding falls by a tenth a month.
    private static double Understanding(Stage stage, OneOnOneFlow ones, Side side, double day)
    {
        var known = stage.Own("S8", side.Behaving()).At(day);
        var months = stage.Has(Couplings.NoOneOnOne) ? Enumerable.Range(0, 12).TakeWhile(m => ones.AreApart(day - (30 * m))).Count() : 0;

        return Math.Max(0, known - (0.1 * months));
    }

    private static void PlaySurvey(Stage stage, Happening wave, int number, Dictionary<Side, double> biases)
    {
        var answers = Sides.Both.ToDictionary(s => s, s => Answer(stage, wave.Random.Split(s.Seat()), s, wave.Day, biases[s]));
        var lost = stage.LostByQuarter[Math.Clamp((int)(wave.Day / 91), 0, stage.LostByQuarter.Length - 1)];
        foreach (var side in Sides.Both)
        {
            var own = wave.Random.Split($"rest of {side.Seat()}");
            var missed = lost > 0 && own.Chance(Math.Min(1, 1 - stage.Scenario.Logging.Probability));
            var marks = answers[side];
            stage.Record(new SurveyAnswer
            {
                Id = $"answer-{side.Seat()}-{number:00}",
                Party = side.ToParty(),
                Wave = $"survey-{number:00}",
                SubmittedAt = Stage.At(wave.Day + 1 + (5 * own.Uniform())),
                Answers = AnswersOf(marks, new RegisterGap { Yes = missed, Count = missed ? 1 + own.Poisson(1) : null }),
                Predictions = PredictionsOf(own, marks, answers[side.Counterpart()]),
            }, wave.Day + 7);
        }
    }

    // Each item asks about the other side's behaviour: the truth, the rater's bias and noise, rounded.
    private static SurveyMark[] Answer(Stage stage, SeededGenerator own, Side side, double day, double bias)
    {
        var other = side.Counterpart().Behaving();
        var marks = new SurveyMark[15];
        for (var i = 0; i < marks.Length; i++)
        {
            var noise = own.Normal(0, AnswerNoise);
            var truth = i < StrainOf.Length ? Content - (PerStrain * StrainAt(stage, StrainOf[i], other, day)) : i == 13 ? 2.5 + Math.Min(1.5, stage.Now.Noisiness) : 1.8;
            marks[i] = Rounded(truth + (i < StrainOf.Length ? bias : 0) + noise);
        }

        return marks;
    }

    private static double StrainAt(Stage stage, string indicator, Direction other, double day) =>
        stage.Own(indicator, Levels.Of(indicator).IsJoint ? Direction.Joint : other).StrainAt(day);

    private static SurveyMark Rounded(double value) => SurveyMark.Of((int)Math.Clamp(Math.Round(value), 1, 5));

    private static SurveyAnswers AnswersOf(SurveyMark[] m, RegisterGap gap) => new()
    {
        Q1 = m[0], Q2 = m[1], Q3 = m[2], Q4 = m[3], Q5 = m[4], Q6 = m[5], Q7 = m[6], Q8 = m[7],
        Q9 = m[8], Q10 = m[9], Q11 = m[10], Q12 = m[11], Q13 = m[12], Q14 = m[13], Q15 = m[14], Q16 = gap,
    };

    // A mix of the own view, of what the other says, and of what everybody says.
    private static SurveyPredictions PredictionsOf(SeededGenerator own, SurveyMark[] mine, SurveyMark[] others)
    {
        return new SurveyPredictions { Q2 = Guess(1), Q5 = Guess(4), Q10 = Guess(9), Q13 = Guess(12) };

        SurveyMark Guess(int item) => own.Uniform() switch
        {
            < 0.4 => mine[item],
            < 0.8 => others[item],
            _ => SurveyMark.Of(4),
        };
    }

    private static void PlayGuess(Stage stage, SeededGenerator own, Side side, int number, double day, PriorityRound round, double understanding)
    {
        var mine = round.TopOf(side);
        stage.Record(new PriorityStatement
        {
            Id = $"priorities-{side.Seat()}-{number:00}",
            Party = side.ToParty(),
            Wave = $"priorities-{number:00}",
            Menu = PriorityMenu.Items,
            Own = mine,
            Predicted = round.GuessAt(side.Counterpart(), understanding, own),
            Needs = mine.Take(3).ToDictionary(p => p, _ => "A need", StringComparer.Ordinal),
            Adopted = [.. round.TopOf(side.Counterpart()).Take(1)],
            Challenges = ["A challenge", "Another", "A third"],
            Incentives = ["An incentive", "Another", "A third"],
            PublishedAt = stage.Known(day + 8),
            AcknowledgedAt = stage.Known(day + 12),
        }, day + 8);
        PlayPlans(stage, side, number, day, mine);
    }

    // A line carries its priority until the next round; whether it finds one hangs on the priority, so that what is left out stays so.
    private static void PlayPlans(Stage stage, Side side, int number, double day, IReadOnlyList<string> priorities)
    {
        var left = stage.Own("S5.2", side.Counterpart().Behaving());
        foreach (var priority in priorities)
        {
            var chances = stage.Part($"plans for {priority} of {side.Seat()}");
            if (left.Happens(chances.Uniform(), day))
            {
                continue;
            }

            var id = $"plan-{side.Seat()}-{number:00}-{priority}";
            stage.Record(new PlanItem
            {
                Id = id,
                Plan = side == Side.Ciso ? Plan.ItStrategy : Plan.SecurityPlan,
                Title = "A line",
                Owner = side.Counterpart().Seat(),
                StartAt = Stage.At(day),
                Due = Stage.At(day + Pause + 10 - 364),
                Amount = new Money(50_000, "EUR"),
                SecurityLineAt = chances.Uniform() < 0.9 ? Stage.At(day) : null,
            }, day + 9);
            stage.Record(new PriorityLink { Id = $"link-{id}", Priority = priority, Of = side, PlanItem = id, Cycle = $"{number}" }, day + 9);
        }
    }

    private static void PlayMarks(Stage stage, SeededGenerator own, Side side, int number, double day)
    {
        var strain = stage.Own("S8", side.Behaving()).StrainAt(day);
        foreach (var described in Enum.GetValues<DescribedPart>())
        {
            var level = (0.75 - (0.45 * strain)) + own.Normal(0, 0.2);
            stage.Record(new DescriptionMark
            {
                Id = $"mark-{side.Seat()}-{described}-{number:00}".ToLowerInvariant(),
                Of = side.Counterpart(),
                By = side.Counterpart(),
                Part = described,
                Mark = (int)Math.Clamp(Math.Round(2 * level), 0, 2),
                Wave = $"priorities-{number:00}",
            }, day + 8);
        }
    }

    private static void PlayPulse(Stage stage, SeededGenerator own, Side side, int number, double day) => stage.Record(new TeamPulse
    {
        Id = $"pulse-{side.Seat()}-{number:00}",
        Wave = $"pulse-{number:00}",
        Department = side == Side.Cio ? Department.It : Department.Security,
        Respondents = 12 + own.Below(20),
        Means = new PulseMeans { SharedGoals = Mean(own), ProblemSolving = Mean(own), Timely = Mean(own) },
    }, day + 7);

    private static double Mean(SeededGenerator own) => Math.Round(Math.Clamp(3.9 + own.Normal(0, 0.2), 1, 5), 2);
}
