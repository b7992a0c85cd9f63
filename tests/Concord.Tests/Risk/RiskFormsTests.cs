using Concord.Evidence;
using Concord.Risk;

namespace Concord.Tests.Risk;

public sealed class RiskFormsTests
{
    [Theory]
    [InlineData("""{"type":"poisson","lambda":0.5}""", 0.5)]
    [InlineData("""{"type":"poisson","lambda":{"pert":[0.1,0.5,2]}}""", 4.1 / 6)]
    [InlineData("""{"type":"poisson","lambda":{"gamma":[2,0.25]}}""", 0.5)]
    [InlineData("""{"type":"poisson","atLeastOnce":0.5}""", 0.6931471805599453)]
    [InlineData("""{"type":"poisson","tef":4,"vulnerability":0.25}""", 1)]
    [InlineData("""{"type":"poisson","contactFrequency":40,"probabilityOfAction":0.1,"vulnerability":0.25}""", 1)]
    [InlineData("""{"type":"poisson","tef":4,"vulnerability":{"threatCapability":{"type":"uniform","min":0,"max":100},"resistanceStrength":75}}""", 1)]
    [InlineData("""{"type":"bernoulli","p":0.3}""", 0.3)]
    [InlineData("""{"type":"binomial","n":10,"p":0.2}""", 2)]
    [InlineData("""{"type":"negativeBinomial","r":3,"beta":0.5}""", 1.5)]
    [InlineData("""{"type":"fixed","n":4}""", 4)]
    [InlineData("""{"type":"discrete","values":[0,1,2],"probabilities":[0.5,0.3,0.2]}""", 0.7)]
    [InlineData("""{"type":"zeroInflated","p":0.25,"of":{"type":"poisson","lambda":2}}""", 1.5)]
    public void Every_form_of_frequency_has_the_mean_of_its_formula(string json, double mean)
    {
        var problems = new RiskProblems();
        var form = RiskFrequencyReader.Read(new JsonFragment(json), "frequency", problems);

        Assert.Empty(problems.Sentences);
        Assert.Equal(mean, form!.Central.Mean, 1e-9);
    }

    [Theory]
    [InlineData("""{"type":"lognormal","mu":10,"sigma":0.5}""", 24959.256018908543)]
    [InlineData("""{"type":"lognormal","mean":500,"cv":2}""", 500)]
    [InlineData("""{"type":"lognormal","p05":10000,"p95":1000000}""", 266_398.00977355463)]
    [InlineData("""{"type":"lognormal","p50":100000,"p95":1000000}""", 266_398.00977355463)]
    [InlineData("""{"type":"pert","min":0,"mode":6,"max":12}""", 6)]
    [InlineData("""{"type":"triangular","min":0,"mode":6,"max":12}""", 6)]
    [InlineData("""{"type":"uniform","min":10,"max":20}""", 15)]
    [InlineData("""{"type":"gamma","shape":2,"scale":50}""", 100)]
    [InlineData("""{"type":"exponential","mean":70}""", 70)]
    [InlineData("""{"type":"weibull","shape":1,"scale":70}""", 70)]
    [InlineData("""{"type":"burr","alpha":2,"theta":100,"gamma":1}""", 100)]
    [InlineData("""{"type":"pareto","alpha":3,"min":100}""", 150)]
    [InlineData("""{"type":"pareto","alpha":1,"min":100}""", double.PositiveInfinity)]
    [InlineData("""{"type":"levy","scale":100}""", double.PositiveInfinity)]
    [InlineData("""{"type":"constant","value":12}""", 12)]
    [InlineData("""{"type":"discrete","values":[10,20],"probabilities":[0.25,0.75]}""", 17.5)]
    [InlineData("""{"type":"empirical","values":[1,2,6]}""", 3)]
    [InlineData("""{"type":"sum","primary":{"type":"constant","value":100},"secondary":[{"share":0.25,"severity":{"type":"constant","value":40}},{"severity":{"type":"exponential","mean":7}}]}""", 117)]
    public void Every_form_of_severity_has_the_mean_of_its_formula(string json, double mean)
    {
        var problems = new RiskProblems();
        var form = RiskSeverityReader.Read(new JsonFragment(json), "severity", problems);

        Assert.Empty(problems.Sentences);
        Assert.Equal(mean, form!.Central.Mean, double.IsInfinity(mean) ? 0 : mean * 1e-6);
    }

    [Theory]
    [InlineData("""{"type":"poisson","lambda":-1}""", "frequency.lambda: must be between 0 and 100000, is -1.")]
    [InlineData("""{"type":"poisson","lambda":1e9}""", "frequency.lambda: must be between 0 and 100000, is 1000000000.")]
    [InlineData("""{"type":"poisson","lambda":1e999}""", "frequency.lambda: must be a finite number.")]
    [InlineData("""{"type":"poisson","lambda":"often"}""", "frequency.lambda: must be a number, is the text 'often'.")]
    [InlineData("""{"type":"poisson","mean":2}""", "frequency.lambda: is missing; it must be a number, or tef and vulnerability, or atLeastOnce must stand in its place.")]
    [InlineData("""{"type":"poisson","lambda":2,"tef":2}""", "frequency.lambda: must be given in one way only, and lambda and tef are given.")]
    [InlineData("""{"type":"poisson","lambda":{"pert":[2,1,3]}}""", "frequency.lambda.pert[1]: must be at least pert[0] (2), is 1.")]
    [InlineData("""{"type":"poisson","lambda":{"pert":[1,1,1]}}""", "frequency.lambda.pert[2]: must be above pert[0] (1), is 1.")]
    [InlineData("""{"type":"poisson","lambda":{"pert":[1,2]}}""", "frequency.lambda.pert: must hold 3 numbers, holds 2.")]
    [InlineData("""{"type":"poisson","lambda":{"gamma":[0,1]}}""", "frequency.lambda.gamma[0]: must be above 0, is 0.")]
    [InlineData("""{"type":"poisson","lambda":{"lognormal":{"p05":2,"p95":1}}}""", "frequency.lambda.lognormal.p95: must be above p05 (2), is 1.")]
    [InlineData("""{"type":"poisson","lambda":{"normal":[1,2]}}""", "frequency.lambda: must be a number or hold one of pert, gamma or lognormal.")]
    [InlineData("""{"type":"poisson","tef":2,"vulnerability":1.5}""", "frequency.vulnerability: must be between 0 and 1, is 1.5.")]
    [InlineData("""{"type":"bernoulli","p":1.2}""", "frequency.p: must be between 0 and 1, is 1.2.")]
    [InlineData("""{"type":"bernoulli","p":{"pert":[0.5,0.9,1.2]}}""", "frequency.p.pert[2]: must be between 0 and 1, is 1.2.")]
    [InlineData("""{"type":"binomial","n":2.5,"p":0.5}""", "frequency.n: must be a whole number, is 2.5.")]
    [InlineData("""{"type":"discrete","values":[0,1],"probabilities":[0.5,0.6]}""", "frequency.probabilities: must add up to 1, add up to 1.1.")]
    [InlineData("""{"type":"discrete","values":[0,1.5],"probabilities":[0.5,0.5]}""", "frequency.values[1]: must be a whole number of events, is 1.5.")]
    [InlineData("""{"type":"discrete","values":[0,1],"probabilities":[1]}""", "frequency.probabilities: must hold one number for each of the 2 values, holds 1.")]
    [InlineData("""{"type":"zeroInflated","p":0.5}""", "frequency.of: is missing; it must be an object.")]
    [InlineData("""{"type":"High"}""", "frequency.type: must be poisson, bernoulli, binomial, negativeBinomial, fixed, discrete or zeroInflated, is 'High'.")]
    [InlineData("\"High\"", "frequency: must hold one JSON object.")]
    public void A_frequency_that_cannot_be_read_is_told_by_field_and_reason(string json, string sentence)
    {
        var problems = new RiskProblems();

        Assert.Null(RiskFrequencyReader.Read(new JsonFragment(json), "frequency", problems));
        Assert.Equal([sentence], problems.Sentences);
    }

    [Theory]
    [InlineData("""{"type":"lognormal","p05":10000,"p95":5000}""", "severity.p95: must be above p05 (10000), is 5000.")]
    [InlineData("""{"type":"lognormal","p05":0,"p95":5000}""", "severity.p05: must be above 0, is 0.")]
    [InlineData("""{"type":"lognormal","p95":5000}""", "severity.p95: is the only quantile; a lognormal needs two, such as p95 and p05.")]
    [InlineData("""{"type":"lognormal","mu":1,"sigma":6}""", "severity.sigma: must be above 0 and at most 5, is 6.")]
    [InlineData("""{"type":"lognormal","mu":1,"sigma":0}""", "severity.sigma: must be above 0 and at most 5, is 0.")]
    [InlineData("""{"type":"lognormal","p05":1,"p95":400000000}""", "severity.p95: lies so far above p05 that sigma is 6.02; at most 5 can be worked out.")]
    [InlineData("""{"type":"lognormal"}""", "severity: must be given by mu and sigma, by mean and cv, or by two quantiles such as p05 and p95.")]
    [InlineData("""{"type":"lognormal","mu":1,"sigma":1,"p05":1}""", "severity: must be given in one way only: by mu and sigma, by mean and cv, or by two quantiles.")]
    [InlineData("""{"type":"pert","min":5,"mode":3,"max":9}""", "severity.mode: must be at least min (5), is 3.")]
    [InlineData("""{"type":"uniform","min":5,"max":5}""", "severity.max: must be above min (5), is 5.")]
    [InlineData("""{"type":"gamma","shape":1}""", "severity.scale: is missing; it must be a number.")]
    [InlineData("""{"type":"gpdTail","threshold":100,"xi":0.5,"beta":50}""", "severity.body: is missing; it must be an object.")]
    [InlineData("""{"type":"gpdTail","body":{"type":"uniform","min":-9,"max":-5},"threshold":100,"xi":9,"beta":50}""", "severity.body.max: must be above 0, is -5.")]
    [InlineData("""{"type":"gpdTail","body":{"type":"uniform","min":0,"max":50},"threshold":100,"xi":0.5,"beta":50}""", "severity.threshold: must leave the body a chance of more.")]
    [InlineData("""{"type":"weibull","shape":0.001,"scale":50}""", "severity.shape: must be between 0.1 and 1000000, is 0.001.")]
    [InlineData("""{"type":"empirical","values":[]}""", "severity.values: must hold at least 1 numbers, holds 0.")]
    [InlineData("""{"type":"sum","primary":{"type":"constant","value":1}}""", "severity.secondary: must hold at least one loss with its severity and the share of the events it follows.")]
    [InlineData("""{"type":"sum","primary":{"type":"constant","value":1},"secondary":[{"share":2,"severity":{"type":"constant","value":1}}]}""", "severity.secondary[0].share: must be between 0 and 1, is 2.")]
    [InlineData("""{"type":"cauchy"}""", "severity.type: must be lognormal, pert, gamma, exponential, weibull, burr, pareto, gpdTail, uniform, triangular, normal, constant, discrete, levy, empirical or sum, is 'cauchy'.")]
    public void A_severity_that_cannot_be_read_is_told_by_field_and_reason(string json, string sentence)
    {
        var problems = new RiskProblems();

        Assert.Null(RiskSeverityReader.Read(new JsonFragment(json), "severity", problems));
        Assert.Contains(sentence, problems.Sentences);
    }
}
