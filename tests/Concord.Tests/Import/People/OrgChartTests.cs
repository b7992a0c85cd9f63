using Concord.Evidence;

namespace Concord.Tests.Import.People;

public class OrgChartTests
{
    private const string Chart = """
        employee_id,name,title,email,manager_id,department
        E1,Ruth,Chief Executive Officer,Ruth@x.org,,Management
        E2,Ines,Chief Information Officer,ines@x.org,E1,IT
        E4,Tomas,CISO,tomas@x.org,ines@x.org,Security
        E5,Priya,Head of Platforms,,E2,IT
        E6,Nora,SOC Lead,,E4,Security
        E7,Olga,Assistant to the CIO,,E2,IT
        E8,Max,Clerk,,E1,Sales
        """;

    [Fact]
    public void Titles_become_roles_and_the_chain_says_whose_staff_the_others_are()
    {
        var people = Offered.Read("org.csv", Chart).All<Person>();

        Assert.Equal(
            [PersonRole.Executive, PersonRole.Cio, PersonRole.Ciso, PersonRole.CioStaff, PersonRole.CisoStaff, PersonRole.CioStaff, PersonRole.Other],
            people.Select(p => Assert.Single(p.Roles)));
        Assert.Equal("E2", people[2].ReportsTo);
        Assert.Equal(["ruth@x.org"], people[0].Emails);
    }

    [Theory]
    [InlineData("Chief Executive Officer", true)]
    [InlineData("Group CFO", true)]
    [InlineData("Chief Risk Officer", true)]
    [InlineData("General Counsel", true)]
    [InlineData("Deputy General Counsel", null)]
    [InlineData("Assistant to the CEO", null)]
    [InlineData("Chief Operating Officer", null)]
    [InlineData("CIO", null)]
    [InlineData("Head of Risk", null)]
    public void Some_titles_carry_the_risk_of_the_whole_company_and_no_other_is_said_to(string title, bool? carries) =>
        Assert.Equal(carries, Offered.Read("org.csv", $"id,title,manager\n1,{title},\n").All<Person>().Single().CompanyWideRisk);

    [Fact]
    public void One_person_may_wear_two_hats()
    {
        var person = Offered.Read("org.csv", "id,title,manager\n1,CIO & CISO,\n").All<Person>().Single();

        Assert.Equal([PersonRole.Ciso, PersonRole.Cio], person.Roles);
    }

    [Fact]
    public void Letters_that_only_look_like_CIO_are_none()
    {
        var person = Offered.Read("org.csv", "id,title,manager\n1,СІО,\n").All<Person>().Single();

        Assert.Equal([PersonRole.Other], person.Roles);
    }

    [Fact]
    public void The_map_says_what_the_organisations_own_titles_are()
    {
        var person = Offered.Read("org.csv", "id,title,manager\n1,Head of Information Protection,\n", Offered.With("""{"words":{"role":{"Head of Information Protection":"CISO"}}}""")).All<Person>().Single();

        Assert.Equal([PersonRole.Ciso], person.Roles);
    }

    [Fact]
    public void A_manager_who_is_nobody_and_a_person_who_stands_twice_are_named()
    {
        var read = Offered.Read("org.csv", Chart + "\nE9,Zoe,Clerk,,E99,Sales\nE8,Max,Clerk,,E1,Sales\n");

        Assert.Equal([9, 10], read.Rejected.Select(r => (int)r.Number).Order());
        Assert.Equal(7, read.Accepted.Count);
    }

    [Fact]
    public void A_circle_of_managers_ends()
    {
        var read = Offered.Read("org.csv", "id,title,manager\n1,Clerk,2\n2,Clerk,1\n").All<Person>();

        Assert.All(read, p => Assert.Equal([PersonRole.Other], p.Roles));
    }
}
